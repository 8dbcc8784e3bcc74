"use client"

import { lazy, Suspense, useEffect, useState } from "react"
import { composerWanted, type WantedBox } from "./open-composer"

const ComposerDialog = lazy(() =>
  import("./composer-dialog").then((file) => ({ default: file.ComposerDialog })),
)

/** Opens a box over whatever page one is on. */
export function ComposerHost() {
  const [wanted, setWanted] = useState<WantedBox | null>(null)
  useEffect(() => composerWanted.listen(setWanted), [])
  if (!wanted) return null
  return (
    <Suspense>
      <ComposerDialog {...wanted} onClose={() => setWanted(null)} />
    </Suspense>
  )
}
