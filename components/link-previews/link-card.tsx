import type { PreviewView } from "@/lib/link-previews/view"

/** Wide pictures stand above the words, others beside them. */
const leastWide = { width: 500, ratio: 1.4 }

/** The page that a post links to: as a whole a link to it, which always names the host that it leads to. */
export function LinkCard({ preview }: { preview: PreviewView }) {
  const { url, site, title, description, image } = preview
  const isWide =
    image !== null && image.width >= leastWide.width && image.width / image.height >= leastWide.ratio
  return (
    <a
      className={isWide ? "link-card link-card-wide" : "link-card"}
      href={url}
      target="_blank"
      rel="noopener noreferrer nofollow"
    >
      <span className="link-card-words">
        <bdi className="link-card-site">{site}</bdi>
        <bdi className="link-card-title">{title}</bdi>
        {description !== "" && <bdi className="link-card-description">{description}</bdi>}
      </span>
      {image && (
        // biome-ignore lint/performance/noImgElement: it comes from our store in the size that it is shown in
        <img
          className="link-card-image"
          src={image.url}
          alt=""
          width={image.width}
          height={image.height}
          loading="lazy"
          decoding="async"
        />
      )}
    </a>
  )
}
