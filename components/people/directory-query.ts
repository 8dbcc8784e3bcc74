/** What is asked of the directory; empty texts ask nothing. */
export type DirectoryQuery = { q: string; department: string }

/** The address of the rows that answer it. */
export function directoryRows({ q, department }: DirectoryQuery): string {
  const text = new URLSearchParams({ ...(q && { q }), ...(department && { department }) }).toString()
  return text ? `/api/people?${text}` : "/api/people"
}
