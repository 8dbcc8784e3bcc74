import { createKeyedStore } from "@/components/ui/keyed-store"

const prefix = "audience "

/** Whom a draft is for, by what it belongs to: a group's address, or empty for everyone. */
export const audienceChoices = createKeyedStore<string>()

/** The choice that was kept in this browser: only the address, for what it stands for may have changed since. */
export function readAudience(handle: string): string {
  try {
    return localStorage.getItem(prefix + handle) ?? ""
  } catch {
    return "" // No storage: nothing was chosen.
  }
}

export function keepAudience(handle: string, slug: string): void {
  try {
    if (slug) localStorage.setItem(prefix + handle, slug)
    else localStorage.removeItem(prefix + handle)
  } catch {
    return // Full or forbidden: the choice holds as long as the page.
  }
}
