import { eq } from "drizzle-orm"
import { db } from "@/db"
import { people } from "@/db/schema/people"
import { profilePictures } from "@/db/schema/profile-pictures"
import { type Id, newId } from "@/lib/core/ids"
import { pictureKey } from "@/lib/media/storage/keys"
import { shownAs } from "../lock-person"
import { pictureShapes } from "../policy"
import type { PictureKind } from "../view"

/** A picture that somebody shows of themselves, if anything of it were stored. */
export async function putPicture(person: { id: Id }, kind: PictureKind): Promise<Id> {
  const id = newId()
  const { widths, shape } = pictureShapes[kind]
  await db.insert(profilePictures).values({
    ...{ id, personId: person.id, kind, state: "ready", mediaId: newId(), crop: { x: 0, y: 0, width: 1 } },
    variants: widths.map((width) => ({
      ...{ key: pictureKey(id, String(width)), width, height: width / shape, bytes: 1 },
    })),
  })
  await db.update(people).set(shownAs(kind, id)).where(eq(people.id, person.id))
  return id
}
