import { cleanName } from "@/lib/core/text/name"
import { isStorableText } from "@/lib/core/text/storable"

const maxUrlLength = 2048

/**
 * The address that a profile may link to: http or https, without user name and password, in its canonical
 * spelling (hosts in other scripts become punycode, so that the real host is what everybody sees). A bare
 * "example.com/talk" means https. Null for anything else.
 */
export function parseProfileUrl(typed: string): string | null {
  const text = typed.trim()
  if (text === "" || /\s/u.test(text) || !isStorableText(text)) return null
  const address = /^[a-z][a-z0-9+.-]*:(?!\d)/i.test(text) ? text : `https://${text}`
  if (!URL.canParse(address)) return null
  const url = new URL(address)
  if (!/^https?:$/.test(url.protocol) || url.username || url.password || !url.hostname) return null
  return url.href.length > maxUrlLength ? null : url.href
}

/** The host that a link really leads to, shown beside its label. */
function hostOf(url: string): string {
  return new URL(url).host.replace(/^www\./, "")
}

/** A label without what could deceive; the host where nothing was written. */
export function linkLabel(typed: string, url: string): string {
  return cleanName(typed) ?? hostOf(url)
}
