import { z } from "zod"
import { maxPageSize } from "@/lib/core/cursor"
import { IdInput } from "@/lib/core/ids"
import { sizes } from "@/lib/core/sizes"
import { storedText } from "@/lib/core/text/stored-text"
import { PersonInput } from "@/lib/people/input"

const Name = storedText(sizes.listName, "A name").refine((name) => name !== "", "Give the list a name.")

export const CreateListInput = z.strictObject({ name: Name })
export type CreateListInput = z.infer<typeof CreateListInput>

export const RenameListInput = z.strictObject({ id: IdInput, name: Name })
export type RenameListInput = z.infer<typeof RenameListInput>

export const ListInput = z.strictObject({ id: IdInput })
export type ListInput = z.infer<typeof ListInput>

export const ListPersonInput = z.strictObject({ id: IdInput, handle: PersonInput.shape.handle })
export type ListPersonInput = z.infer<typeof ListPersonInput>

export const ListPeopleQuery = z.strictObject({
  cursor: z.string().max(64, "This page link is not valid.").optional(),
  limit: z.coerce.number().int().min(1).max(maxPageSize).optional(),
})
export type ListPeopleQuery = z.infer<typeof ListPeopleQuery>
