/** A place at which so many wait until all of them have come. */
export function meetingOf(count: number): () => Promise<void> {
  let open = () => {}
  const all = new Promise<void>((resolve) => {
    open = resolve
  })
  let missing = count
  return () => {
    missing -= 1
    if (missing === 0) open()
    return all
  }
}
