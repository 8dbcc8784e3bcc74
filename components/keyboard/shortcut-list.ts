export type Shortcut = { keys: readonly string[]; does: string }

/** What the sheet shows; `keyboard-shortcuts.tsx` does it. */
export const shortcutGroups: readonly { title: string; shortcuts: readonly Shortcut[] }[] = [
  {
    title: "Read",
    shortcuts: [
      { keys: ["j"], does: "Next post" },
      { keys: ["k"], does: "Previous post" },
      { keys: ["Enter"], does: "Open the post" },
      { keys: ["."], does: "Show new posts" },
      { keys: ["0"], does: "Go to the top" },
    ],
  },
  {
    title: "Act",
    shortcuts: [
      { keys: ["n"], does: "New post" },
      { keys: ["r"], does: "Reply" },
      { keys: ["l"], does: "Like" },
      { keys: ["↑"], does: "On the like: react otherwise" },
      { keys: ["t"], does: "Repost" },
      { keys: ["q"], does: "Quote" },
      { keys: ["d"], does: "Bookmark" },
      { keys: ["Ctrl", "Enter"], does: "Send what you wrote" },
    ],
  },
  {
    title: "Go",
    shortcuts: [
      { keys: ["g", "h"], does: "Home" },
      { keys: ["g", "e"], does: "Everyone" },
      { keys: ["g", "b"], does: "Bookmarks" },
      { keys: ["g", "p"], does: "Your profile" },
      { keys: ["/"], does: "Search" },
      { keys: ["?"], does: "This sheet" },
    ],
  },
]
