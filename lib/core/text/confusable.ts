// Letters of other scripts by the Latin letter that they look like (after lower-casing).
const lookalikes: Record<string, string> = {
  a: "аαɑ",
  b: "ьвЬβƅ",
  c: "сϲᴄ",
  d: "ԁɗժ",
  e: "еєεҽ℮",
  f: "ғƒϝ",
  g: "ɡցԍ",
  h: "һհнћ",
  j: "јϳյ",
  k: "кκқĸ",
  l: "іїιıɩӏ|1!iǀׁוןו",
  m: "мṃ",
  n: "пηոռ",
  o: "оοσօ0ө๐०",
  p: "рρþ",
  q: "ԛգ",
  r: "гɾᴦ",
  s: "ѕꜱʂ$5",
  t: "тτƭ",
  u: "υսцʋ",
  v: "ѵνᴠ",
  w: "ԝшωա",
  x: "хχ×",
  y: "уγүყ",
  z: "ᴢʐ",
}

const latinOf = new Map(
  Object.entries(lookalikes).flatMap(([latin, others]) =>
    [...others].map((other) => [other, latin] as const),
  ),
)

/**
 * What a name looks like at a glance: two names with the same skeleton can be taken for each other. Accents,
 * case, spaces and punctuation are dropped, look-alike letters become Latin (after the idea of UTS 39).
 */
export function confusableSkeleton(name: string): string {
  const letters = name.normalize("NFKD").toLowerCase().normalize("NFKD")
  const latin = [...letters].map((letter) => latinOf.get(letter) ?? letter).join("")
  return latin
    .replace(/[^\p{L}\p{N}]/gu, "")
    .replaceAll("rn", "m")
    .replaceAll("vv", "w")
}

/** Whether a name could be taken for one of the protected names (those of the admins, say). */
export function resemblesAny(name: string, protectedNames: Iterable<string>): boolean {
  const skeleton = confusableSkeleton(name)
  for (const other of protectedNames) if (confusableSkeleton(other) === skeleton) return true
  return false
}
