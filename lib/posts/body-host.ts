import { isTopLevelDomain } from "./body-domain"
import { presentableHost } from "./body-host-script"
import { invisible, trimEndSigns } from "./body-link-chars"
import { parseUrl } from "./body-url"

const authority = /[^\s/?#\\<>"`\u3001-\u303f\uff01-\uff0f\uff1a-\uff1f]*/y
const hostRun = /^[\p{L}\p{M}\p{N}\p{So}._-]+/u
const hidden = new RegExp(invisible, "u")
const topBeforeSentence = /\.([a-z]{2,18})(?=[^\p{ASCII}\p{Script=Latin}\p{M}])/giu
const label = /^[a-z0-9](?:[a-z0-9_-]{0,61}[a-z0-9])?$/
const topLabel = /^(?:[a-z]{2,}|xn--[a-z0-9-]+)$/
const ipv4 = /^\d{1,3}(?:\.\d{1,3}){3}$/
const maxLength = 253

/**
 * The host as typed that begins here; null if there is none. "deceptive" if it is not what it seems: a name
 * before an @ (https://bank.example@evil.example), or characters within it that nobody can see.
 */
export function findHost(text: string, at: number): string | "deceptive" | null {
  authority.lastIndex = at
  const whole = authority.exec(text)?.[0] ?? ""
  const run = hostRun.exec(whole)?.[0] ?? ""
  const beforeSentence = endOfTopLevelDomain(run)
  if (beforeSentence === null && whole.includes("@")) return "deceptive"
  const host = trimEndSigns(run.slice(0, beforeSentence ?? run.length), "._-")
  if (hidden.test(host)) return "deceptive"
  return host === "" ? null : host
}

/** The normalised address of an origin and a tail as typed; null if its host cannot be one. */
export function toHref(origin: string, tail: string): string | null {
  const url = parseUrl(origin + tail)
  const typed = origin.slice(origin.indexOf("://") + "://".length)
  if (!url || !isSoundHost(url.hostname, typed)) return null
  const port = url.port && `:${url.port}`
  return `${url.protocol}//${presentableHost(url.hostname, typed)}${port}${url.pathname}${url.search}${url.hash}`
}

/** Where a sentence of another script follows a domain without a space, as Japanese is written. */
function endOfTopLevelDomain(run: string): number | null {
  for (const { 0: whole, 1: top = "", index } of run.slice(0, 2 * maxLength).matchAll(topBeforeSentence)) {
    if (isTopLevelDomain(top)) return index + whole.length
  }
  return null
}

/** Names of one label are allowed: http://wiki is a link in a company. Numbers in disguise are not. */
function isSoundHost(host: string, typed: string): boolean {
  if (ipv4.test(host)) return host === typed
  const labels = host.split(".")
  if (host.length > maxLength || !labels.every((part) => label.test(part))) return false
  if (labels.slice(-2).some((part) => part.includes("_"))) return false
  return labels.length === 1 ? !/^https?$/.test(host) : topLabel.test(labels.at(-1) ?? "")
}
