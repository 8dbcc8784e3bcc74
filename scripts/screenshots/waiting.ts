import type { Viewer } from "@/lib/auth/viewer"
import { createPost } from "@/lib/posts/create-post"
import { declineQueued } from "@/lib/posts/decide-queued"
import type { CreatePostInput } from "@/lib/posts/input"
import { uploadPdf, uploadPicture } from "./media"

type Place = { slug: string; lead: Viewer }

/** Posts that wait in a group, of every kind that there is, and one that was declined. */
export async function letWait(author: Viewer, { slug, lead }: Place): Promise<void> {
  const send = (input: CreatePostInput) => createPost(author, { ...input, group: slug })
  const rules = await createPost(lead, { body: "Nothing is shredded before its tenth year.", group: slug })
  await send({
    body: "May I shred the 2014 drafts?",
    poll: {
      ...{ options: ["Shred them", "Keep them for another year"], minutes: 24 * 60 },
      ...{ multiple: false, anonymous: true, results: "voted" },
    },
    more: ["They fill two shelves.", "And somebody asks for the shelves every week."],
  })
  if ("item" in rules) await send({ body: "Does this count from the date above?", quoteOf: rules.item.id })
  await send({
    body: "This is what the second shelf looks like. Whose are these?",
    media: [await uploadPicture(author, "oranges"), await uploadPicture(author, "film-fog")],
    ...{ question: true, replyPolicy: "department" },
  })
  const declined = await send({
    body: "Does anybody miss a stapler? It is the red one.",
    media: [await uploadPdf(author, "Staplers of this floor.pdf")],
  })
  if ("queued" in declined) await declineQueued(lead, { slug, id: declined.queued.id })
}
