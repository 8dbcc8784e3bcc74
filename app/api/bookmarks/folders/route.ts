import { defineRoute } from "@/lib/auth/define-route"
import { FolderQuery } from "@/lib/bookmarks/input"
import { listFolderChoices } from "@/lib/bookmarks/queries"

/** The viewer's own folders, each with whether they keep ?post= in it */
export const GET = defineRoute({ name: "bookmarks.folders", query: FolderQuery }, listFolderChoices)
