/** Stands where the found would: a search came too soon. */
export function SearchRefusal({ children }: { children: string }) {
  return (
    <p role="alert" className="px-5 py-12 text-center text-muted">
      {children}
    </p>
  )
}
