/** What is asked of the directory; empty texts ask nothing. */
export type DirectoryQuery = { q: string; department: string }

/** The address of the page that answers a query. */
export function directoryAddress(query: DirectoryQuery): string {
  const text = encode(query)
  return text ? `/people?${text}` : "/people"
}

/** The address of the rows that answer it. */
export function directoryRows(query: DirectoryQuery): string {
  const text = encode(query)
  return text ? `/api/people?${text}` : "/api/people"
}

function encode({ q, department }: DirectoryQuery): string {
  return new URLSearchParams({ ...(q && { q }), ...(department && { department }) }).toString()
}
