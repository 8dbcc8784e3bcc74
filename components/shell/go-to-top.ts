/** To the top of the page, where new posts that wait are shown too. */
export function goToTop(): void {
  window.scrollTo({ top: 0 })
  showNewPosts()
}

/** Shows the new posts that wait, if any. */
export function showNewPosts(): void {
  document.querySelector<HTMLButtonElement>("[data-new-posts]")?.click()
}
