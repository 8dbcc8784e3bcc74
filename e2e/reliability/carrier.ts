import { setTimeout as wait } from "node:timers/promises"
import sharp from "sharp"
import type { Person } from "./company"
import type { Content } from "./poster"

type Sender = { person: Person; origin: () => string }

const options = ["Soup", "Pizza"]
const poll = { options, minutes: 60, multiple: false, anonymous: false, results: "voted" }

/**
 * Posts with something on them: every fifth of a writer has a poll, and the one in the middle, which is sent when
 * something happens to the house, an image. Knows of each what has to be found on it.
 */
export function carrier(sender: Sender, { postsEach }: { postsEach: number }) {
  const carried = new Map<string, { images: number; options: number }>()
  return {
    carried,
    carry: async (content: Content, n: number): Promise<Content> => {
      const hasImage = n === Math.floor(postsEach / 2)
      const hasPoll = !hasImage && n % 5 === 1
      carried.set(content.body, { images: Number(hasImage), options: hasPoll ? options.length : 0 })
      if (hasImage) return { ...content, media: [await upload(sender, content.body)] }
      return hasPoll ? { ...content, poll } : content
    },
  }
}

/** Sends an image until it is taken, always under the same key; gives its id. */
async function upload(sender: Sender, key: string): Promise<string> {
  const create = { width: 8, height: 8, channels: 3 as const, background: "#2a6f97" }
  const image = await sharp({ create }).png().toBuffer()
  for (;;) {
    const id = await tryUpload(sender, key, image)
    if (id !== null) return id
    await wait(20)
  }
}

async function tryUpload({ person, origin }: Sender, key: string, image: Buffer): Promise<string | null> {
  try {
    const response = await fetch(`${origin()}/api/media`, {
      method: "POST",
      headers: {
        ...{ cookie: person.cookie, origin: origin() },
        ...{ "x-file-name": `${key}.png`, "idempotency-key": key, "content-type": "image/png" },
      },
      body: new Uint8Array(image),
      signal: AbortSignal.timeout(10_000),
    })
    const answer = (await response.json()) as { media?: { id: string } }
    return answer.media?.id ?? null
  } catch {
    return null // Refused, reset or too slow: it is sent again.
  }
}
