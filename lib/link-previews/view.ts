import type { Id } from "@/lib/core/ids"

/** What a page elsewhere says of itself, in plain text; `site` is the host that it is really on. */
export type PreviewView = {
  id: Id
  url: string
  site: string
  title: string
  description: string
  /** Our own encoding of its picture, at an address of ours; pixels. */
  image: { url: string; width: number; height: number } | null
}
