"use client"

import { useEffect, useRef } from "react"
import { Tabs } from "@/components/shell/tabs"
import type { BookmarkFolder } from "@/lib/bookmarks/view"
import type { Id } from "@/lib/core/ids"

type TabsProps = { folders: readonly BookmarkFolder[]; at: Id | null }

/** All bookmarks and those of each folder; the one that is open is in sight, however many there are. */
export function FolderTabs({ folders, at }: TabsProps) {
  const row = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs for each folder that is opened
  useEffect(() => {
    row.current?.querySelector("[aria-current]")?.scrollIntoView({ block: "nearest", inline: "center" })
  }, [at])
  if (folders.length === 0) return null
  return (
    <div ref={row} className="folder-tabs">
      <Tabs
        label="Folders"
        tabs={[
          { href: "/bookmarks", label: "All", current: at === null },
          ...folders.map(({ id, name }) => ({
            ...{ href: `/bookmarks?folder=${id}`, label: name },
            current: id === at,
          })),
        ]}
      />
    </div>
  )
}
