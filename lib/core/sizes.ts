/** Sizes of what people type and send. Not among the limits: the browser counts too, and needs no zod for it. */
export const sizes = {
  postGraphemes: 500,
  postCodePoints: 2000,
  postBytes: 8192,
  postMentions: 10,
  displayName: 50,
  handleMin: 2,
  handleMax: 30,
  bio: 300,
  profileLinks: 5,
  searchText: 100,
  jsonBodyBytes: 64 * 1024,
  urlBytes: 4096,
} as const
