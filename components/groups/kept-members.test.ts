import { expect, test } from "vitest"
import type { GroupMemberPage, GroupMemberRow, GroupRole } from "@/lib/groups/view"
import { keptMembers } from "./kept-members"

const member = (handle: string, role: GroupRole = "member"): GroupMemberRow => ({
  ...{ handle, name: handle, title: "", department: "", location: "", bio: "", avatarId: null, left: false },
  ...{ mine: { self: false, following: false }, role, byRule: false },
})
const page = (next: string | null, ...items: GroupMemberRow[]): GroupMemberPage => ({ items, next })
const ada = member("ada", "owner")
const [bo, cy, dee, eve, mo] = [member("bo"), member("cy"), member("dee"), member("eve"), member("mo")]
const nobody = new Set<string>()
const handles = (rows: GroupMemberRow[]) => rows.map(({ handle }) => handle).join(" ")

test("whoever is removed stays away, also when roles have changed before", () => {
  const initial = page(null, ada, bo, cy)
  const newest = page(null, ada, member("cy", "moderator"))
  expect(keptMembers({ newest, initial, items: initial.items, gone: nobody })).toEqual(newest.items)
})

test("who moves up to the first page in place of somebody removed stands at its end, and once", () => {
  const initial = page("cy", ada, bo, cy)
  const items = [...initial.items, dee, eve]
  const newest = page("dee", ada, cy, dee)
  expect(handles(keptMembers({ newest, initial, items, gone: nobody }))).toBe("ada cy dee eve")
  expect(handles(keptMembers({ newest, initial, items: initial.items, gone: nobody }))).toBe("ada cy dee")
})

test("everybody stays where they stood when a later one becomes a lead, also whom that pushes off the first page", () => {
  const initial = page("cy", ada, bo, cy)
  const newest = page("bo", ada, member("eve", "moderator"), bo)
  const items = [...initial.items, dee, eve, mo]
  const listed = keptMembers({ newest, initial, items, gone: nobody })
  expect(handles(listed)).toBe("ada bo cy dee eve mo")
  expect(listed[4]?.role).toBe("moderator")
})

test("somebody removed from a later page stays away, made a moderator before or not", () => {
  const initial = page("bo", ada, bo)
  const items = [...initial.items, cy, dee]
  expect(handles(keptMembers({ newest: initial, initial, items, gone: new Set(["dee"]) }))).toBe("ada bo cy")
})

test("whoever was removed and is back is listed", () => {
  const initial = page(null, ada, bo)
  expect(
    handles(keptMembers({ newest: initial, initial, items: initial.items, gone: new Set(["bo"]) })),
  ).toBe("ada bo")
})
