import { answerRequest } from "@/lib/auth/answer-request"
import { parseInput } from "@/lib/auth/parse-input"
import { serveFile } from "@/lib/media/serve-file"
import { findServedPicture } from "@/lib/profile-pictures/find-served-picture"
import { ServedPictureInput } from "@/lib/profile-pictures/input"

export const dynamic = "force-dynamic"

type Context = { params: Promise<Record<string, string | string[] | undefined>> }

const rules = { name: "pictures.serve", counts: "media", method: "read" } as const

/** The picture of a person, to colleagues who are in no block with them. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  return answerRequest(request, rules, async (viewer) => {
    const input = parseInput(ServedPictureInput, await params)
    return serveFile(request, await findServedPicture(viewer, input))
  })
}

export const HEAD = GET
