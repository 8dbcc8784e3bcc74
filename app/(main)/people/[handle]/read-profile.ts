import { notFound } from "next/navigation"
import { cache } from "react"
import { getViewer } from "@/lib/auth/viewer"
import { DomainError } from "@/lib/core/errors"
import { getProfile } from "@/lib/people/queries"

/** The profile that an address names, read once a request however many parts of the page ask for it. */
export const readProfile = cache(async (handle: string) => {
  const viewer = await getViewer()
  return orNotFound(() => getProfile(viewer, decode(handle)))
})

/** What a read gives; the page of what does not exist when it is refused as not found. */
export async function orNotFound<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read()
  } catch (error) {
    if (error instanceof DomainError && error.code === "not_found") notFound()
    throw error
  }
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return notFound()
  }
}
