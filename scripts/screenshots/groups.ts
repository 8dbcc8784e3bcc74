import type { Page } from "@playwright/test"
import { type Viewer, viewerOf } from "@/lib/auth/viewer"
import { DomainError } from "@/lib/core/errors"
import { archiveGroup } from "@/lib/groups/archive"
import { banMember } from "@/lib/groups/ban"
import { createGroup } from "@/lib/groups/create"
import { invitePerson } from "@/lib/groups/invite"
import { joinGroup } from "@/lib/groups/join"
import { muteGroup } from "@/lib/groups/mute-group"
import { pinPost } from "@/lib/groups/pin"
import { requestToJoin } from "@/lib/groups/request"
import { setRole } from "@/lib/groups/set-role"
import { updateGroup } from "@/lib/groups/update"
import type { GroupVisibility } from "@/lib/groups/view"
import { createList } from "@/lib/lists/create"
import { addToList } from "@/lib/lists/people"
import { listLists } from "@/lib/lists/queries"
import { createPost } from "@/lib/posts/create-post"
import type { PageToSee } from "./pages"
import { letWait } from "./waiting"

/** Nobody of whom the tests speak leads or joins these groups otherwise. */
const founder = "tereza"
const member = "sneha"
const outsider = "milan"

/** Groups and lists from every side: of those who lead them, of members, of outsiders, empty and over. */
export async function groupsToSee(): Promise<PageToSee[]> {
  const list = await prepare()
  const seenBy = (viewer: string, ...pages: [name: string, path: string][]): PageToSee[] =>
    pages.map(([name, path]) => ({ name, path, viewer }))
  return [
    ...seenBy(
      founder,
      ["groups", "/groups"],
      ["groups-all", "/groups?scope=all"],
      ["groups-department", "/groups?scope=department"],
      ["groups-none-found", "/groups?scope=all&q=nothing+of+that+name"],
      ["group-new", "/groups/new"],
      ["group", "/groups/paper-trail"],
      ["group-members", "/groups/paper-trail/members"],
      ["group-about", "/groups/paper-trail/about"],
      ["group-manage", "/groups/paper-trail/manage"],
      ["group-settings", "/groups/paper-trail/settings"],
      ["group-archived", "/groups/summer-party"],
      ["lists", "/lists"],
      ["list", `/lists/${list}`],
      ["list-people", `/lists/${list}/people`],
    ),
    ...seenBy(member, ["group-member", "/groups/paper-trail"], ["groups-in-home", "/"]),
    ...seenBy(
      outsider,
      ["groups-none-yet", "/groups"],
      ["group-outsider", "/groups/paper-trail"],
      ["group-requested", "/groups/salary-round"],
      ["group-invited", "/groups/moving-house"],
      ["group-unknown", "/groups/nothing-here"],
      ["lists-none", "/lists"],
    ),
  ]
}

/** What opens over the pages of groups. */
export async function groupOverlaysToSee(): Promise<PageToSee[]> {
  await prepare()
  const opened = (name: string, path: string, ...buttons: string[]): PageToSee => ({
    ...{ name, path, viewer: founder },
    open: (tab) => press(tab, buttons),
  })
  return [
    {
      ...opened("open-audience", "/groups/paper-trail"),
      open: async (tab) => {
        await tab.getByRole("main").press("n")
        await tab.getByRole("button", { name: "Audience: Paper trail" }).filter({ visible: true }).click()
        await tab.getByRole("menu").waitFor()
      },
    },
    opened("open-group-menu", "/groups/paper-trail", "More"),
    opened("open-invite", "/groups/paper-trail/members", "Invite people"),
    opened("open-ban", "/groups/paper-trail/manage", "Ban"),
    opened("open-member-menu", "/groups/paper-trail/members", "Manage Roland Achterberg"),
    {
      ...opened("open-visibility", "/groups/paper-trail/settings"),
      open: async (tab) => {
        await tab.getByRole("radio", { name: /^Public/ }).check()
        await press(tab, ["Change visibility"])
      },
    },
    { ...opened("open-request", "/groups/paper-trail", "Ask to join"), viewer: outsider },
    {
      ...opened("open-person-lists", "/people/cy", "More"),
      open: async (tab) => {
        await press(tab, ["More"])
        await tab.getByRole("menuitem", { name: "Add to list" }).click()
        await tab.getByRole("checkbox").first().waitFor()
      },
    },
  ]
}

async function press(tab: Page, names: readonly string[]): Promise<void> {
  for (const name of names)
    await tab
      .getByRole("main")
      .getByRole("button", { name, exact: true })
      .filter({ visible: true })
      .first()
      .click()
  await tab.getByRole("menu").or(tab.getByRole("dialog")).first().waitFor()
}

/** The same again changes nothing, so that pages and overlays can both ask for it; gives the id of a list. */
async function prepare(): Promise<string> {
  const tereza = await viewerOf(founder)
  const known = await listLists(tereza)
  if (known[0]) return known[0].id
  await found(tereza, { slug: "paper-trail", name: "Paper trail", visibility: "private" })
  await fill(tereza)
  await found(tereza, { slug: "summer-party", name: "Summer party", visibility: "public" })
  await createPost(tereza, { body: "Thank you all for dancing.", group: "summer-party" })
  await archiveGroup(tereza, { slug: "summer-party" })
  await found(tereza, { slug: "salary-round", name: "Salary round", visibility: "private" })
  await requestToJoin(await viewerOf(outsider), { slug: "salary-round", note: "" })
  await muteGroup(tereza, { slug: "salary-round" })
  const ada = await viewerOf("ada")
  await found(ada, { slug: "moving-house", name: "Moving house", visibility: "secret" })
  for (const handle of [founder, outsider]) await invitePerson(ada, { slug: "moving-house", handle })
  return makeLists(tereza)
}

/** A private group in which something goes on. */
async function fill(tereza: Viewer): Promise<void> {
  const slug = "paper-trail"
  await updateGroup(tereza, {
    ...{ slug, name: "Paper trail", hue: 3, approvesPosts: true, membersMayLeave: true },
    description: "Contracts, retention, and who signs what. Ask before you print.",
    rules: "Be exact.\nName the source.\nWhat is said here stays here.",
  })
  for (const handle of ["roland", member, "lukas"]) {
    await invitePerson(tereza, { slug, handle })
    await joinGroup(await viewerOf(handle), { slug })
  }
  await setRole(tereza, { slug, handle: "roland", role: "moderator" })
  const roland = await viewerOf("roland")
  const pinned = await createPost(roland, {
    body: "Where the signed originals are: third shelf, blue box.",
    group: slug,
  })
  if ("item" in pinned) await pinPost(tereza, { slug, id: pinned.item.post.id })
  await createPost(tereza, {
    body: "The retention table is final. Questions until Friday, please.",
    group: slug,
  })
  await letWait(await viewerOf(member), { slug, lead: roland })
  await requestToJoin(await viewerOf("noor"), { slug, note: "I keep the archive in Pune." })
  await invitePerson(tereza, { slug, handle: "jun" })
  await banMember(tereza, { slug, handle: "hugo" })
}

async function found(
  owner: Viewer,
  group: { slug: string; name: string; visibility: GroupVisibility },
): Promise<void> {
  try {
    await createGroup(owner, { ...group, description: "" })
  } catch (error) {
    // Another file of tests was here before.
    if (!(error instanceof DomainError && error.code === "conflict")) throw error
  }
}

async function makeLists(tereza: Viewer): Promise<string> {
  const { id } = await createList(tereza, { name: "Works council" })
  for (const handle of ["cy", "bo", "ada"]) await addToList(tereza, { id, handle })
  await createList(tereza, { name: "Berlin office" })
  return id
}
