/** What makes a list a feed to screen readers. A feed must hold articles, so an empty one is none. */
export const feedRole = (label: string, count: number) =>
  count > 0 ? { role: "feed", "aria-label": label } : undefined
