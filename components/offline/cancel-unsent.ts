import { putBack } from "@/components/outgoing/put-back"
import { showToast } from "@/components/ui/toast-store"
import { dropUnsent, type Unsent } from "./unsent-store"

/** It is not sent, because its author wants it back. */
export function cancelUnsent(handle: string, unsent: Unsent): void {
  takeBackUnsent(handle, unsent)
  const doubt = unsent.wasTried ? " It may have been posted before the connection was lost." : ""
  showToast(`The text is back in its box.${doubt}`)
}

/** It is not sent, and its text is in its box again. */
export function takeBackUnsent(handle: string, { key, post }: Unsent): void {
  putBack(handle, post)
  dropUnsent(handle, key)
}
