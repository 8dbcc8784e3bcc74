import { answerRequest } from "@/lib/auth/answer-request"
import { parseInput } from "@/lib/auth/parse-input"
import { PreviewImageInput } from "@/lib/link-previews/input"
import { storedPicture } from "@/lib/link-previews/stored-picture"
import { serveFile } from "@/lib/media/serve-file"
import { findPreviewImage } from "@/lib/posts/find-preview-image"

export const dynamic = "force-dynamic"

type Context = { params: Promise<Record<string, string | string[] | undefined>> }

const rules = { name: "previews.image", counts: "media", method: "read" } as const

/** The picture of a page, in our own encoding, to whoever may read a post that links to the page. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  return answerRequest(request, rules, async (viewer) => {
    const input = parseInput(PreviewImageInput, await params)
    return serveFile(request, await storedPicture(await findPreviewImage(viewer, input)))
  })
}

export const HEAD = GET
