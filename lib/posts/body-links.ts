import { sizes } from "@/lib/core/sizes"
import type { Link } from "@/lib/core/text/entity"
import { isKnownDomain } from "./body-domain"
import { findHost, toHref } from "./body-host"
import { invisible, joined, trimEndSigns } from "./body-link-chars"
import { findTail } from "./body-link-tail"

// Everything that a scheme, a bare domain or the local part of an address can be made of.
const word = /[a-z0-9._%+-]+/gi
const domainAfter = /[a-z0-9.-]+/iy
const maxLocalLength = 64
const lookBehind = 64
// A link begins where a word begins; a sign before it makes it something else, an override would mirror it.
const stuckBefore = new RegExp(`(?:${joined}|[@＠#＃$]|[\\u202d\\u202e])${invisible}*$`, "u")
const stuckAfter = new RegExp(`(?:${joined}|@|${invisible}+[a-z0-9])`, "iuy")

/** What was found at a word: a link or nothing, and where to look on. */
interface Step {
  link: Link | null
  next: number
}

/** Links to http, https and mailto, in order: with a scheme, as a bare domain, as an e-mail address. */
export function findLinks(text: string): Link[] {
  const found: Link[] = []
  word.lastIndex = 0
  for (let match = word.exec(text); match; match = word.exec(text)) {
    const { link, next } = readWord(text, match.index, word.lastIndex)
    if (link) found.push(link)
    word.lastIndex = next
  }
  return found
}

function readWord(text: string, start: number, end: number): Step {
  if (text.startsWith("://", end)) return readWebLink(text, start, end)
  if (text[end] === "@") return readAddress(text, start, end)
  return readBareDomain(text, start, end)
}

function readWebLink(text: string, wordStart: number, wordEnd: number): Step {
  const scheme = /(?:^|[._%+-])(https?)$/i.exec(text.slice(Math.max(wordStart, wordEnd - 6), wordEnd))?.[1]
  if (!scheme) return { link: null, next: wordEnd }
  const start = wordEnd - scheme.length
  const hostStart = wordEnd + "://".length
  const host = isStuck(text, start) ? null : findHost(text, hostStart)
  if (host === null) return { link: null, next: hostStart }
  // What names one host and leads to another, or hides a part of itself, is no link at all.
  if (host === "deceptive") return { link: null, next: nextWhiteSpace(text, hostStart) }
  return finish(text, {
    start,
    hostEnd: hostStart + host.length,
    origin: `${scheme.toLowerCase()}://${host}`,
  })
}

function readBareDomain(text: string, start: number, end: number): Step {
  const domain = trimEndSigns(text.slice(start, end), "._%+-")
  const hostEnd = start + domain.length
  const isLink =
    isKnownDomain(domain) && !isStuck(text, start) && text[start - 1] !== "/" && !isFollowed(text, hostEnd)
  return isLink ? finish(text, { start, hostEnd, origin: `https://${domain}` }) : { link: null, next: end }
}

function readAddress(text: string, wordStart: number, at: number): Step {
  const local = text.slice(wordStart, at).replace(/^[^a-z0-9]+/i, "")
  domainAfter.lastIndex = at + 1
  const domain = trimEndSigns(domainAfter.exec(text)?.[0] ?? "", ".-")
  const [from, end] = [at - local.length, at + 1 + domain.length]
  const start = text.slice(from - 7, from).toLowerCase() === "mailto:" ? from - 7 : from
  const isLink =
    /^[a-z0-9](?:[a-z0-9._%+-]*[a-z0-9_%+-])?$/i.test(local) &&
    local.length <= maxLocalLength &&
    isKnownDomain(domain) &&
    !isStuck(text, start) &&
    !isFollowed(text, end)
  if (!isLink) return { link: null, next: at + 1 }
  return { link: { kind: "link", start, end, href: `mailto:${local}@${domain.toLowerCase()}` }, next: end }
}

function finish(
  text: string,
  { start, hostEnd, origin }: { start: number; hostEnd: number; origin: string },
): Step {
  const end = findTail(text, hostEnd)
  if (end === "deceptive") return { link: null, next: nextWhiteSpace(text, hostEnd) }
  const href = end - start <= sizes.urlBytes ? toHref(origin, text.slice(hostEnd, end)) : null
  return {
    link: href && href.length <= sizes.urlBytes ? { kind: "link", start, end, href } : null,
    next: end,
  }
}

function isStuck(text: string, at: number): boolean {
  return stuckBefore.test(text.slice(Math.max(0, at - lookBehind), at))
}

function isFollowed(text: string, at: number): boolean {
  stuckAfter.lastIndex = at
  return stuckAfter.test(text)
}

function nextWhiteSpace(text: string, from: number): number {
  const offset = text.slice(from).search(/\s/)
  return offset < 0 ? text.length : from + offset
}
