import {
  type EmojiPickerListCategoryHeaderProps,
  type EmojiPickerListEmojiProps,
  type EmojiPickerListRowProps,
  EmojiPicker as Picker,
  useSkinTone,
} from "frimousse"
import { keepEmoji } from "./emoji-store"

/** How the list is drawn; its rows are all of one height, which the list needs to show only those in sight. */
export const listParts = {
  CategoryHeader: ({ category, ...props }: EmojiPickerListCategoryHeaderProps) => (
    <div {...props} className="emoji-category">
      {category.label}
    </div>
  ),
  Row: ({ children, ...props }: EmojiPickerListRowProps) => (
    <div {...props} {...soundRow(props)} className="emoji-row">
      {children}
    </div>
  ),
  Emoji: ({ emoji, ...props }: EmojiPickerListEmojiProps) => (
    <button {...props} {...soundColumn(props)} type="button" className="emoji-one" title={emoji.label}>
      {emoji.emoji}
    </button>
  ),
}

// The list counts from 0, which no index may be. By that of a row it finds the row again, unless it is the first.
const soundRow = (props: EmojiPickerListRowProps) => ({
  "aria-rowindex": props["aria-rowindex"] || undefined,
})
const soundColumn = (props: Omit<EmojiPickerListEmojiProps, "emoji">) => ({
  "aria-colindex": (props["aria-colindex"] ?? 0) + 1,
})

export function EmojiSearch() {
  return <Picker.Search className="field emoji-search" aria-label="Search emoji" placeholder="Search emoji" />
}

/** Another press, another tone of skin; it stays so. */
export function EmojiTone() {
  const [tone, setTone, variations] = useSkinTone("✋")
  const at = variations.findIndex(({ skinTone }) => skinTone === tone)
  const next = variations[(at + 1) % variations.length]
  return (
    <button
      type="button"
      className="emoji-one"
      aria-label={`Skin tone: ${tone === "none" ? "none" : tone}. Change it`}
      title="Change the skin tone"
      onClick={() => {
        if (!next) return
        setTone(next.skinTone)
        keepEmoji({ tone: next.skinTone })
      }}
    >
      {variations[at]?.emoji ?? "✋"}
    </button>
  )
}
