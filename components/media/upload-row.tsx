"use client"

import type { MouseEvent } from "react"
import type { Box } from "@/components/composer/open-drafts"
import { Icon } from "@/components/ui/icon"
import { fileSize } from "./describe-file"
import { iconOf } from "./file-row"
import { LocalPreview } from "./local-preview"
import { cancelUpload, retryUpload } from "./upload-files"
import type { Upload } from "./uploads"

/** A file on its way: how far it has come, or why it is not there. */
export function UploadRow({ box, upload }: { box: Box; upload: Upload }) {
  const { key, file, kind, progress, problem } = upload
  const retry = ({ currentTarget }: MouseEvent<HTMLButtonElement>) => {
    // This button goes with what it did.
    const beside = currentTarget.nextElementSibling
    if (beside instanceof HTMLElement) beside.focus({ preventScroll: true })
    retryUpload(box, key)
  }
  return (
    <li className="attached-item">
      {kind === "image" ? (
        <LocalPreview file={file} />
      ) : (
        <span className="thumb thumb-icon">
          <Icon name={iconOf({ contentType: file.type })} />
        </span>
      )}
      <div className="attached-main">
        <span className="file-name">
          <bdi>{file.name}</bdi>
        </span>
        {problem ? (
          <p role="alert" className="field-fault">
            {problem.words}
          </p>
        ) : (
          <>
            <span className="file-facts tabular">
              {progress === null
                ? "Waits for the one before"
                : `${Math.floor(progress * 100)} % of ${fileSize(file.size)}`}
            </span>
            <progress
              className="upload-progress"
              aria-label={`Upload of ${file.name}`}
              max={1}
              value={progress ?? 0}
            />
          </>
        )}
        <div className="attached-bar">
          {problem && !problem.isFinal && (
            <button type="button" className="button" onClick={retry}>
              Try again
            </button>
          )}
          <button
            type="button"
            className="button"
            aria-label={`${problem ? "Remove" : "Cancel the upload of"} ${file.name}`}
            onClick={() => cancelUpload(box, key)}
          >
            {problem ? "Remove" : "Cancel"}
          </button>
        </div>
      </div>
    </li>
  )
}
