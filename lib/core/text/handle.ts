import { sizes } from "../sizes"

const shape = /^_*[a-z0-9][a-z0-9_]*$/

/** Names of roles, of pages and of broadcasts, which nobody may carry as a handle. */
const reserved = new Set(
  `about admin administrator administrators admins all analytics announcement announcements anonymous api app
   audit auth bookmarks bot bots catch_up channel company deleted digest directory edit everybody everyone false
   followers following group groups guest guidelines health help here home hr info it kudos legal login logout
   mail me media mention mentions mod moderation moderator moderators mods new nobody notification notifications
   null official owner people person post posts postmaster profile reply repost robot rookery root search security
   self session settings sign_in sign_out signin signout slack staff static status stream super superuser support
   sysadmin system tag tags team timeline timelines true undefined unknown user users webhook webhooks webmaster
   worker you`.split(/\s+/),
)

/** Whether this is a handle in its one spelling: 2-30 of a-z, 0-9 and _, not all of them underscores. */
export function isHandle(text: string): boolean {
  return text.length >= sizes.handleMin && text.length <= sizes.handleMax && shape.test(text)
}

/** The one spelling of a handle, from any compatible spelling of it; null if it has none. */
export function normaliseHandle(input: string): string | null {
  const handle = input.normalize("NFKC").trim().toLowerCase().replace(/^@/, "")
  return isHandle(handle) ? handle : null
}

/** Whether a handle in its one spelling belongs to the product and so to nobody; underscores do not help. */
export function isReservedHandle(handle: string): boolean {
  return reserved.has(handle) || reserved.has(handle.replace(/^_+|_+$/g, ""))
}

/** The one spelling of a handle that a person may take; null if it is malformed or reserved. */
export function claimableHandle(input: string): string | null {
  const handle = normaliseHandle(input)
  return handle === null || isReservedHandle(handle) ? null : handle
}
