const maxMetaBytes = 1024

/** The text of a page in the encoding that it says it is in, as browsers guess: the header, then the page itself. */
export function decodePage(body: Buffer, contentType: string): string {
  const declared = /charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType)?.[1]
  const inPage = /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(
    body.toString("latin1", 0, maxMetaBytes),
  )?.[1]
  return decoderOf(declared ?? inPage ?? "utf-8").decode(body)
}

/** Whatever nobody knows is read as UTF-8: a strange letter is better than no preview. */
function decoderOf(label: string): TextDecoder {
  try {
    return new TextDecoder(label)
  } catch (error) {
    if (error instanceof RangeError) return new TextDecoder()
    throw error
  }
}
