import { showToast } from "./toast-store"

/** Copies the address of a page of this site, and says so. */
export async function copyLink(path: `/${string}`): Promise<void> {
  const address = `${location.origin}${path}`
  try {
    await navigator.clipboard.writeText(address)
    showToast("Link copied.")
  } catch {
    // Refused without a secure context or the person's consent: the address is shown to copy by hand.
    showToast(address)
  }
}
