import { notFound } from "next/navigation"
import { cache } from "react"
import { getViewer } from "@/lib/auth/viewer"
import { getProfile } from "@/lib/people/queries"
import type { ProfileView } from "@/lib/people/view"
import { orNull } from "../../or-not-found"

/** The profile that an address names, read once a request however many parts of the page ask for it. */
export async function readProfile(handle: string): Promise<ProfileView> {
  return (await findProfile(handle)) ?? notFound()
}

/** The title of a page about somebody; what does not exist has one of its own. */
export async function titleOf(handle: string, write: (person: ProfileView) => string): Promise<string> {
  const profile = await findProfile(handle)
  return profile ? write(profile) : "Not found"
}

const findProfile = cache(async (handle: string) => {
  const viewer = await getViewer()
  return orNull(async () => getProfile(viewer, decode(handle)))
})

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch (error) {
    if (error instanceof URIError) return segment
    throw error
  }
}
