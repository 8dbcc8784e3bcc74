"use client"

import { type ComponentType, useEffect, useState } from "react"

/**
 * A component whose script is loaded when it is first shown. Out of reach it shows nothing, and is tried again the next
 * time, where `lazy` would bring down the page.
 */
export function loadLater<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  let loaded: ComponentType<Props> | null = null
  return function Later(props: Props) {
    const [Loaded, setLoaded] = useState(() => loaded)
    useEffect(() => {
      if (loaded) return
      load().then(
        (component) => {
          loaded = component
          setLoaded(() => component)
        },
        () => null,
      )
    }, [])
    return Loaded ? <Loaded {...props} /> : null
  }
}
