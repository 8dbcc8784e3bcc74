"use client"

import { createContext, type ReactNode, useContext } from "react"
import type { Id } from "@/lib/core/ids"

/** What every page knows of the person who reads it. */
export type ViewerCard = { handle: string; name: string; department: string; avatarId: Id | null }

const ViewerContext = createContext<ViewerCard | null>(null)

export function ViewerProvider({ viewer, children }: { viewer: ViewerCard; children: ReactNode }) {
  return <ViewerContext value={viewer}>{children}</ViewerContext>
}

/** The person who reads the page. Only within the pages of somebody signed in. */
export function useViewer(): ViewerCard {
  const viewer = useContext(ViewerContext)
  if (!viewer) throw new Error("There is no viewer outside the signed-in pages.")
  return viewer
}
