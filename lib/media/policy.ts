const megabyte = 1_000_000

/** Sizes of what is uploaded, in bytes and pixels; the browser asks before it sends, the server whatever came. */
export const mediaLimits = {
  imageBytes: 10 * megabyte,
  fileBytes: 25 * megabyte,
  /** Of everything that one person uploads within a day. */
  bytesADay: 500 * megabyte,
  imagePixels: 40_000_000,
  /** Neither side of an image is longer. */
  imageSide: 20_000,
  /** Images or files of one post, never both. */
  perPost: 4,
  altCodePoints: 1500,
  nameCodePoints: 120,
} as const

type MediaType = {
  kind: "image" | "file"
  /** The first is given to a file whose name has another; all are offered when one chooses a file. */
  endings: readonly string[]
  /** As people call it. */
  words: string
}

/** Everything that can be attached, by its content type. */
export const mediaTypes = {
  "image/jpeg": { kind: "image", endings: ["jpg", "jpeg"], words: "JPEG" },
  "image/png": { kind: "image", endings: ["png"], words: "PNG" },
  "image/webp": { kind: "image", endings: ["webp"], words: "WebP" },
  "image/gif": { kind: "image", endings: ["gif"], words: "GIF" },
  "image/avif": { kind: "image", endings: ["avif"], words: "AVIF" },
  "application/pdf": { kind: "file", endings: ["pdf"], words: "PDF" },
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": {
    ...{ kind: "file", endings: ["docx"], words: "Word document" },
  },
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": {
    ...{ kind: "file", endings: ["xlsx"], words: "Excel workbook" },
  },
  "application/vnd.openxmlformats-officedocument.presentationml.presentation": {
    ...{ kind: "file", endings: ["pptx"], words: "PowerPoint presentation" },
  },
  "application/vnd.oasis.opendocument.text": { kind: "file", endings: ["odt"], words: "OpenDocument text" },
  "application/vnd.oasis.opendocument.spreadsheet": {
    ...{ kind: "file", endings: ["ods"], words: "OpenDocument spreadsheet" },
  },
  "application/vnd.oasis.opendocument.presentation": {
    ...{ kind: "file", endings: ["odp"], words: "OpenDocument presentation" },
  },
} as const satisfies Record<string, MediaType>

export type MediaContentType = keyof typeof mediaTypes

/** The `accept` of a file picker, for images alone or for everything. */
export function acceptOf(kinds: "images" | "all"): string {
  return Object.entries(mediaTypes)
    .filter(([, { kind }]) => kinds === "all" || kind === "image")
    .flatMap(([type, { endings }]) => [type, ...endings.map((ending) => `.${ending}`)])
    .join(",")
}

/** Whether a file is an image or a download by what its browser or its ending says; null for what is not taken. */
export function declaredKind({ name, type }: { name: string; type: string }): "image" | "file" | null {
  const ending = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? ""
  const found = Object.entries<MediaType>(mediaTypes).find(
    ([known, { endings }]) => known === type || endings.includes(ending),
  )
  return found?.[1].kind ?? null
}

/** Why a file need not be sent, in words; null when it can be tried. The server looks at the bytes themselves. */
export function whyNotUpload(file: { name: string; type: string; size: number }): string | null {
  const kind = declaredKind(file)
  if (kind === null) return mediaWords.unknownType
  if (file.size === 0) return mediaWords.empty
  return whyTooLarge(kind, file.size)
}

/** Why so many bytes are too many for an image or a file, in words; null if they are not. */
export function whyTooLarge(kind: "image" | "file", bytes: number): string | null {
  if (kind === "image" && bytes > mediaLimits.imageBytes) return mediaWords.imageTooLarge
  return kind === "file" && bytes > mediaLimits.fileBytes ? mediaWords.fileTooLarge : null
}

/** Why these cannot hang on one post, in words; null if they can: up to four images, or up to four files. */
export function whyNotTogether(kinds: readonly ("image" | "file")[]): string | null {
  if (kinds.length > mediaLimits.perPost) return mediaWords.tooMany
  return new Set(kinds).size > 1 ? mediaWords.mixed : null
}

/** Why nothing can be shown of an image, in words. */
export const whyNotEncoded = (failure: "unreadable" | "too-large"): string =>
  failure === "too-large" ? mediaWords.tooManyPixels : mediaWords.unreadable

/** What people are told about uploads, in one place for the browser and the server. */
export const mediaWords = {
  unknownType:
    "This kind of file cannot be attached. Images (JPEG, PNG, WebP, GIF, AVIF), PDF, Word, Excel, PowerPoint and OpenDocument files can.",
  macros: "Office files with macros cannot be attached. Save it without macros and try again.",
  empty: "This file is empty.",
  imageTooLarge: "An image has at most 10 MB.",
  fileTooLarge: "A file has at most 25 MB.",
  tooManyPixels: "This image has more than 40 megapixels. Make it smaller and try again.",
  unreadable: "This image is damaged, so it cannot be shown.",
  tooMany: "A post has at most four images or files.",
  mixed: "A post has images or files, not both.",
  cutOff: "The upload was cut off. Try again.",
  noRoom: "There is no room for files right now. Posts without them still work.",
  dayIsFull: "You have uploaded 500 MB within a day, as much as one can. Try again later.",
  gone: "Something attached here is not there any more. Remove it and attach it again.",
} as const
