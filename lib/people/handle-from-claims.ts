import { sizes } from "@/lib/core/sizes"
import { claimableHandle } from "@/lib/core/text/handle"

const fallback = "colleague"

/**
 * The handle that somebody should have by what the company calls them: the user name, else the e-mail's local part,
 * without accents and punctuation. Names that belong to the product are passed over.
 */
export function handleFromClaims(names: readonly (string | undefined)[]): string {
  for (const name of names) {
    const handle = claimableHandle(toHandle(name ?? ""))
    if (handle) return handle
  }
  return fallback
}

/** The first of handle, handle2, handle3, … that is not taken. */
export function firstFreeHandle(wanted: string, taken: ReadonlySet<string>): string {
  for (let number = 2, handle = wanted; ; number++) {
    if (!taken.has(handle)) return handle
    const suffix = String(number)
    handle = wanted.slice(0, sizes.handleMax - suffix.length) + suffix
  }
}

function toHandle(name: string): string {
  const [local = ""] = name.split("@")
  const plain = local.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase()
  return plain
    .replace(/[^a-z0-9]+/g, "_")
    .replace(/^_+/, "")
    .slice(0, sizes.handleMax)
    .replace(/_+$/, "")
}
