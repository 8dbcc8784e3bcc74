"use client"

import { type ComponentType, useEffect, useEffectEvent, useState } from "react"
import { showToast } from "./toast-store"

/**
 * A component whose script is loaded when it is first shown. Out of reach it closes at once, with a word unless it came
 * by itself, and is tried again the next time; `lazy` would bring down the page.
 */
export function loadLater<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  failing: "say so" | "quietly" = "say so",
): ComponentType<Props> {
  let loaded: ComponentType<Props> | null = null
  return function Later(props: Props) {
    const [Loaded, setLoaded] = useState(() => loaded)
    const giveUp = useEffectEvent(() => {
      if (failing === "say so") showToast("There is no connection to the server. Try again.")
      if ("onClose" in props && typeof props.onClose === "function") props.onClose()
    })
    useEffect(() => {
      if (loaded) return
      load().then(
        (component) => {
          loaded = component
          setLoaded(() => component)
        },
        () => giveUp(),
      )
    }, [])
    return Loaded ? <Loaded {...props} /> : null
  }
}
