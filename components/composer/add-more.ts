import { sizes } from "@/lib/core/sizes"

/** The posts of a thread after others; a text that is there already is not doubled. */
export function addMore(more: readonly string[], added: readonly string[]): string[] {
  const others = added.filter((text) => !more.includes(text))
  return [...more, ...others].slice(0, sizes.threadPosts - 1)
}
