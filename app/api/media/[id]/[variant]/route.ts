import { answerRequest } from "@/lib/auth/answer-request"
import { parseInput } from "@/lib/auth/parse-input"
import { ServedMediaInput } from "@/lib/media/input"
import { serveFile } from "@/lib/media/serve-file"
import { findServedMedia } from "@/lib/posts/find-served-media"

export const dynamic = "force-dynamic"

type Context = { params: Promise<Record<string, string | string[] | undefined>> }

const rules = { name: "media.serve", counts: "media", method: "read" } as const

/** An image or a file, to whoever may read the post that it is in, looked at anew for every request. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  return answerRequest(request, rules, async (viewer) => {
    const input = parseInput(ServedMediaInput, await params)
    return serveFile(request, await findServedMedia(viewer, input))
  })
}

export const HEAD = GET
