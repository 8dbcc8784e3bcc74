import { showToast } from "./toast-store"

/** Copies a text, and says so. */
export async function copyText(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text)
    showToast("Text copied.")
  } catch {
    // Refused without a secure context or the person's consent.
    showToast("The browser does not let Rookery copy. Select the text and copy it by hand.")
  }
}
