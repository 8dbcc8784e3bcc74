import { sizes } from "@/lib/core/sizes"
import { isBlank } from "@/lib/core/text/blank"
import { countGraphemes } from "@/lib/core/text/graphemes"
import { normaliseText } from "@/lib/core/text/normalise"
import { countCodePoints } from "@/lib/core/text/size"
import { isStorableText } from "@/lib/core/text/storable"
import { linkLabel, parseProfileUrl } from "./profile-link"
import type { ProfileLinkView } from "./view"

/** One grapheme can hold any number of marks, so the code points of a bio are capped as well. */
const maxBioCodePoints = 1200

/** What people say about themselves. `timeZone` is an IANA name, or null for "do not show my local time". */
export type OwnProfile = { bio: string; links: ProfileLinkView[]; timeZone: string | null }
type OwnProfileCheck = { ok: true; profile: OwnProfile } | { ok: false; fields: Record<string, string> }

/**
 * Whether these own fields may be saved, and the form in which they are. Names each wrong field ("bio",
 * "links.0.url", "timeZone") with a reason. Empty link rows are dropped. Form and mutation ask this same function.
 */
export function checkOwnProfile(typed: OwnProfile): OwnProfileCheck {
  const fields: Record<string, string> = {}
  const bio = checkBio(typed.bio, fields)
  const links = checkLinks(typed.links, fields)
  const timeZone = typed.timeZone === null ? null : canonicalTimeZone(typed.timeZone)
  if (typed.timeZone !== null && timeZone === null) fields.timeZone = "Choose a time zone from the list."
  return Object.keys(fields).length > 0
    ? { ok: false, fields }
    : { ok: true, profile: { bio, links, timeZone } }
}

/** An IANA time zone in its usual spelling, or null if this runtime knows none of that name. */
function canonicalTimeZone(name: string): string | null {
  if (!/^[a-z][a-z0-9_+/-]{1,63}$/i.test(name)) return null
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

function checkBio(typed: string, fields: Record<string, string>): string {
  const bio = normaliseText(typed)
  if (!isStorableText(bio)) fields.bio = "The bio holds characters that cannot be stored."
  else if (countGraphemes(bio) > sizes.bio) fields.bio = `A bio has at most ${sizes.bio} characters.`
  else if (countCodePoints(bio) > maxBioCodePoints) fields.bio = "The bio holds too many combined characters."
  return isBlank(bio) ? "" : bio
}

function checkLinks(typed: ProfileLinkView[], fields: Record<string, string>): ProfileLinkView[] {
  if (typed.length > sizes.profileLinks) fields.links = `A profile has at most ${sizes.profileLinks} links.`
  return typed.flatMap(({ label, url }, at) => {
    if (label.trim() === "" && url.trim() === "") return []
    const href = parseProfileUrl(url)
    if (href !== null) return [{ label: linkLabel(label, href), url: href }]
    fields[`links.${at}.url`] = "Enter a web address, such as https://example.com."
    return []
  })
}
