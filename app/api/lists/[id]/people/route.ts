import { defineRoute } from "@/lib/auth/define-route"
import { ListInput, ListPeopleQuery } from "@/lib/lists/input"
import { listPeopleOn } from "@/lib/lists/queries"

/** Who is on one of the viewer's own lists, page by page. */
export const GET = defineRoute(
  { name: "lists.people", params: ListInput, query: ListPeopleQuery },
  listPeopleOn,
)
