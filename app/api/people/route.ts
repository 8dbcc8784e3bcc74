import { defineRoute } from "@/lib/auth/define-route"
import { DirectoryInput } from "@/lib/people/input"
import { searchDirectory } from "@/lib/people/search-directory"

export const GET = defineRoute({ name: "people.list", query: DirectoryInput }, searchDirectory)
