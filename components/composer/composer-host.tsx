"use client"

import { useEffect, useState } from "react"
import { loadLater } from "@/components/ui/load-later"
import { composerWanted, type WantedBox } from "./open-composer"

const ComposerDialog = loadLater(() => import("./composer-dialog").then((file) => file.ComposerDialog))

/** Opens a box over whatever page one is on. */
export function ComposerHost() {
  const [wanted, setWanted] = useState<WantedBox | null>(null)
  useEffect(() => composerWanted.listen(setWanted), [])
  if (!wanted) return null
  return <ComposerDialog {...wanted} onClose={() => setWanted(null)} />
}
