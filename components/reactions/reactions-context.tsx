"use client"

import { createContext, type ReactNode, useContext } from "react"
import { defaultReactions, type Reaction } from "@/lib/core/reactions"

const ReactionsContext = createContext<readonly Reaction[]>(defaultReactions)

type ProviderProps = { reactions: readonly Reaction[]; children: ReactNode }

export function ReactionsProvider({ reactions, children }: ProviderProps) {
  return <ReactionsContext value={reactions}>{children}</ReactionsContext>
}

/** The company's set, the plain like first. */
export const useReactions = (): readonly Reaction[] => useContext(ReactionsContext)
