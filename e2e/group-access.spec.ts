import { viewerOf } from "@/lib/auth/viewer"
import { changeVisibility } from "@/lib/groups/change-visibility"
import { createGroup } from "@/lib/groups/create"
import { joinGroup } from "@/lib/groups/join"
import { removeMember } from "@/lib/groups/remove"
import { createPost } from "@/lib/posts/create-post"
import { articleWith, expect, test, unheardOf } from "./fixtures"

/** How long an open page may still show what its reader may no longer read. */
const atOnce = { timeout: 2000 }

test("Z09 A17: whoever is removed from a group loses its posts from every open page within two seconds", async ({
  asPerson,
}) => {
  const [dee, bo] = [await viewerOf("dee"), await viewerOf("bo")]
  const secret = unheardOf("Only between us")
  const slug = secret.toLowerCase().replaceAll(" ", "-")
  await createGroup(dee, { slug, name: secret.slice(0, 20), description: "", visibility: "public" })
  await joinGroup(bo, { slug })
  await changeVisibility(dee, { slug, visibility: "private" })
  const posted = await createPost(dee, { body: secret, group: slug })
  if (!("item" in posted)) throw new Error("The post waits.")

  const home = await asPerson("bo")
  const [group, thread] = [await home.context().newPage(), await home.context().newPage()]
  await Promise.all([home.goto("/"), group.goto(`/groups/${slug}`), thread.goto(`/posts/${posted.item.id}`)])
  for (const page of [home, group, thread]) {
    await page.locator("next-route-announcer").waitFor({ state: "attached" })
    await expect(articleWith(page, secret)).toBeVisible()
  }

  await removeMember(dee, { slug, handle: "bo" })
  await Promise.all(
    [home, group, thread].map((page) => expect(articleWith(page, secret)).toHaveCount(0, atOnce)),
  )
  await expect(group.getByRole("button", { name: "Ask to join" })).toBeVisible()
  await expect(thread.getByRole("article")).toHaveCount(0)
  await home.reload()
  expect(await home.content()).not.toContain(secret)
})
