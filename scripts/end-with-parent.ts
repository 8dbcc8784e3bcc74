/** Calls back once our parent is gone: npm hands a SIGTERM to its shell, and that dies without passing it on. */
export function endWithParent(end: () => void): void {
  const parent = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(watch)
    end()
  }, 500)
  watch.unref()
}
