import { defineRoute } from "@/lib/auth/define-route"
import { OwnMediaInput } from "@/lib/media/input"
import { listOwnMedia } from "@/lib/media/list-own-media"
import { receiveUpload } from "@/lib/media/receive-upload"

export const dynamic = "force-dynamic"

/** What the viewer has uploaded and not posted yet. */
export const GET = defineRoute({ name: "media.own", query: OwnMediaInput }, async (viewer, input) => ({
  media: await listOwnMedia(viewer, input),
}))

/** Takes one image or file: its bytes are the body, its name and its key are headers. */
export const POST = receiveUpload
