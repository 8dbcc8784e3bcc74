import { sizes } from "@/lib/core/sizes"

/** The address that a group's name suggests: "Köche & Bäcker" gives `koche-backer`. Empty where nothing is left of it. */
export function addressFromName(name: string): string {
  const plain = name.normalize("NFKD").replace(/\p{M}/gu, "").replace(/ß/g, "ss").toLowerCase()
  const words = plain.split(/[^a-z0-9]+/).filter(Boolean)
  return words.join("-").slice(0, sizes.groupSlugMax).replace(/-$/, "")
}
