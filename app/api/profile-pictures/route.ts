import { defineRoute } from "@/lib/auth/define-route"
import { getOwnPictures } from "@/lib/profile-pictures/own-pictures"

export const dynamic = "force-dynamic"

/** The viewer's own pictures: asked for while one of them is made. */
export const GET = defineRoute({ name: "pictures.own" }, getOwnPictures)
