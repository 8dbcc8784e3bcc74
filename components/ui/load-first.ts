import { showToast } from "./toast-store"

/**
 * Fetches the script that something needs before it is begun. Out of reach that is said, and nothing is begun: what
 * cannot be drawn would bring down the page.
 */
export async function loadFirst(load: () => Promise<unknown>, begin: () => void): Promise<void> {
  const isLoaded = await load().then(
    () => true,
    () => false,
  )
  if (isLoaded) begin()
  else showToast("There is no connection to the server. Try again.")
}
