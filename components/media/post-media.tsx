"use client"

import { useState } from "react"
import { loadLater } from "@/components/ui/load-later"
import type { MediaView } from "@/lib/media/view"
import { FileRow } from "./file-row"
import { ImageTile } from "./image-tile"

const Lightbox = loadLater(() => import("./lightbox").then((file) => file.Lightbox))

/** What hangs on a post: up to four images, which open large, or files to download. */
export function PostMedia({ media }: { media: readonly MediaView[] }) {
  const [opened, setOpened] = useState<MediaView | null>(null)
  const images = media.filter(({ kind }) => kind === "image")
  if (images.length === 0)
    return (
      <ul className="files" aria-label="Files">
        {media.map((file) => (
          <FileRow key={file.id} file={file} />
        ))}
      </ul>
    )
  return (
    <div className={`images images-${images.length}`}>
      {images.map((image, at) => (
        <ImageTile
          key={image.id}
          image={image}
          place={{ number: at + 1, all: images.length }}
          onOpen={() => setOpened(image)}
        />
      ))}
      {opened && <Lightbox images={images} first={opened.id} onClose={() => setOpened(null)} />}
    </div>
  )
}
