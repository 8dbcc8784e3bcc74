import { ScrollingTabs } from "@/components/shell/scrolling-tabs"
import type { BookmarkFolder } from "@/lib/bookmarks/view"
import type { Id } from "@/lib/core/ids"

type TabsProps = { folders: readonly BookmarkFolder[]; at: Id | null }

/** All bookmarks and those of each folder. */
export function FolderTabs({ folders, at }: TabsProps) {
  if (folders.length === 0) return null
  return (
    <ScrollingTabs
      className="folder-tabs"
      label="Folders"
      tabs={[
        { href: "/bookmarks", label: "All", current: at === null },
        ...folders.map(({ id, name }) => ({
          ...{ href: `/bookmarks?folder=${id}`, label: name },
          current: id === at,
        })),
      ]}
    />
  )
}
