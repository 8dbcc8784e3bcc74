import "server-only"
import { cutLine } from "./cut-line"
import { headTags } from "./head-tags"
import { decodePage } from "./page-text"
import type { Fetched } from "./safe-fetch/safe-fetch"

/** What a page says of itself, as plain text, and where it says its picture is; null for one that says nothing. */
export type PageSummary = { title: string; description: string; siteName: string; imageUrl: string | null }

type Page = Exclude<Fetched, { refused: unknown }>

export async function readPage({ url, contentType, body }: Page): Promise<PageSummary | null> {
  const tags = headTags(decodePage(body, contentType))
  if (tags === "") return null
  // Loaded when it is needed: most processes never read a page.
  const { default: scrape } = await import("open-graph-scraper")
  const { result } = await scrape({ html: `<html><head>${tags}</head></html>` })
  const title = cutLine(result.ogTitle ?? result.twitterTitle ?? "", 200)
  if (title === "") return null
  const image = result.ogImage?.[0]?.url ?? result.twitterImage?.[0]?.url
  return {
    title,
    description: cutLine(result.ogDescription ?? result.twitterDescription ?? "", 400),
    siteName: cutLine(result.ogSiteName ?? "", 100),
    imageUrl: image ? absolute(image, url) : null,
  }
}

function absolute(address: string, base: URL): string | null {
  try {
    return new URL(address.trim(), base).href
  } catch (error) {
    // Not an address: as good as none.
    if (error instanceof TypeError) return null
    throw error
  }
}
