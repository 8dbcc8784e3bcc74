import { test } from "linkifyjs"

const label = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/i
const oneCase = /^(?:[a-z]{2,}|[A-Z]{2,})$/
const maxLength = 253
// In a company more often the names of files, fields and commands than of sites; with a scheme they are links.
const fileLike = new Set("ac am la map md ml mm mov name pl ps py rs sh zip".split(" "))

/**
 * Whether words joined by dots are a domain on the public internet, so that they become a link without a
 * scheme: the last is a known top-level domain (in one case: "done.It" is a missed space) and no file name.
 */
export function isKnownDomain(domain: string): boolean {
  if (domain.length > maxLength) return false
  const labels = domain.split(".")
  const top = labels.at(-1) ?? ""
  if (labels.length < 2 || !oneCase.test(top) || fileLike.has(top.toLowerCase())) return false
  return labels.every((part) => label.test(part)) && isTopLevelDomain(top)
}

/** Whether the word is in the registry of top-level domains, as the link library carries it. */
export function isTopLevelDomain(word: string): boolean {
  return test(`a.${word}`, "url")
}
