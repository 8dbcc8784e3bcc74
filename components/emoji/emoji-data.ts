import type { EmojiData } from "frimousse"

/** The newest emoji that every system draws on which our browsers run. */
const newestVersion = 15
/** Skin and hair by themselves. */
const componentGroup = 2
const toneNames = ["light", "medium-light", "medium", "medium-dark", "dark"] as const

const nothing: EmojiData = {
  ...{ locale: "en", emojis: [], categories: [] },
  skinTones: { light: "", "medium-light": "", medium: "", "medium-dark": "", dark: "" },
}

/** The emoji with their names, from our own server; none when that is out of reach, which `onMissing` is told. */
export async function loadEmoji(onMissing: () => void): Promise<EmojiData> {
  try {
    const [{ default: emoji }, { default: messages }] = await Promise.all([
      import("emojibase-data/en/data.json"),
      import("emojibase-data/en/messages.json"),
    ])
    return toEmojiData(emoji, messages)
  } catch {
    onMissing()
    return nothing
  }
}

type Raw = {
  emoji: string
  label: string
  group?: number
  version: number
  subgroup?: number
  tags?: string[]
  skins?: { emoji: string; tone?: number | number[] }[]
}
type Messages = {
  groups: { message: string; order: number }[]
  skinTones: { key: string; message: string }[]
}

/** Those that can be drawn here. Windows draws no flags of countries, but letters. */
export function toEmojiData(emoji: readonly Raw[], { groups, skinTones }: Messages): EmojiData {
  const hasFlags = typeof navigator === "undefined" || !navigator.userAgent.includes("Windows")
  const toneName = (name: string) => skinTones.find(({ key }) => key === name)?.message ?? name
  return {
    locale: "en",
    emojis: emoji
      .filter(
        ({ group, version }) => group !== undefined && group !== componentGroup && version <= newestVersion,
      )
      .filter(({ emoji: text }) => hasFlags || !isCountry(text))
      .map(({ emoji: text, label, group = 0, version, tags = [], skins }) => ({
        ...{
          emoji: text,
          category: group,
          label,
          version,
          tags,
          ...(skins && { skins: skinsOf(text, skins) }),
        },
      })),
    categories: groups
      .filter(({ order }) => order !== componentGroup)
      .map(({ message, order }) => ({ index: order, label: message })),
    skinTones: {
      ...{ light: toneName("light"), "medium-light": toneName("medium-light"), medium: toneName("medium") },
      ...{ "medium-dark": toneName("medium-dark"), dark: toneName("dark") },
    },
  }
}

const isCountry = (text: string) => /^\p{Regional_Indicator}{2}$/u.test(text)

type Skins = NonNullable<EmojiData["emojis"][number]["skins"]>

/** One for each tone; of two people who may differ, those of one tone. */
function skinsOf(plain: string, skins: NonNullable<Raw["skins"]>): Skins {
  const of = (name: (typeof toneNames)[number]) =>
    skins.find(({ tone }) => tone === toneNames.indexOf(name) + 1)?.emoji ?? plain
  return {
    ...{ light: of("light"), "medium-light": of("medium-light"), medium: of("medium") },
    ...{ "medium-dark": of("medium-dark"), dark: of("dark") },
  }
}
