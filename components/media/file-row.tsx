import { Icon, type IconName } from "@/components/ui/icon"
import type { MediaView } from "@/lib/media/view"
import { describeFile } from "./describe-file"

/** A file of a post: what it is, and a link to download it. */
export function FileRow({ file }: { file: MediaView }) {
  const facts = (
    <>
      <Icon name={iconOf(file)} />
      <span className="min-w-0 flex-1">
        <span className="file-name">
          <bdi>{file.name}</bdi>
        </span>
        <span className="file-facts">{describeFile(file)}</span>
      </span>
    </>
  )
  return (
    <li>
      {file.url === null ? (
        <span className="file">{facts}</span>
      ) : (
        <a className="file" href={file.url} download={file.name}>
          {facts}
          <Icon name="download" small />
        </a>
      )}
    </li>
  )
}

/** What stands for a file, by its kind. */
export function iconOf({ contentType }: Pick<MediaView, "contentType">): IconName {
  if (contentType.startsWith("image/")) return "image"
  if (contentType.includes("spreadsheet")) return "sheet"
  return contentType.includes("presentation") ? "slides" : "file"
}
