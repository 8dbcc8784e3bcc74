import type { MediaView } from "@/lib/media/view"

const number = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 1 })

/** "PDF · 1.2 MB". */
export function describeFile({ contentType, bytes }: Pick<MediaView, "contentType" | "bytes">): string {
  return `${wordsFor(contentType)} · ${fileSize(bytes)}`
}

/** "840 kB", "1.2 MB": in thousands, as files are told elsewhere. */
export function fileSize(bytes: number): string {
  if (bytes < 999_500) return `${Math.max(1, Math.round(bytes / 1000))} kB`
  return `${number.format(bytes / 1_000_000)} MB`
}

// By a word in it: the whole names of the types are as long as the rest of the card's script.
const kinds: readonly [part: string, words: string][] = [
  ["pdf", "PDF"],
  ["wordprocessing", "Word document"],
  ["opendocument.text", "Text document"],
  ["spreadsheet", "Spreadsheet"],
  ["presentation", "Presentation"],
]

function wordsFor(contentType: string): string {
  return kinds.find(([part]) => contentType.includes(part))?.[1] ?? "File"
}
