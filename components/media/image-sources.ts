import type { MediaView } from "@/lib/media/view"

const sizes = {
  /** As wide as the text of a post. */
  whole: "(width < 48rem) calc(100vw - 84px), 508px",
  part: "(width < 48rem) calc(50vw - 42px), 254px",
  thumb: "96px",
}

/** The addresses of an image, for the browser to choose by how large it is shown. */
export function sourcesOf({ variants }: Pick<MediaView, "variants">, shown: keyof typeof sizes) {
  return {
    src: variants.at(0)?.url,
    srcSet: variants.map(({ url, width }) => `${url} ${width}w`).join(", "),
    sizes: sizes[shown],
  }
}
