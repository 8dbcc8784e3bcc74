"use client"

import { fileSize } from "@/components/media/describe-file"
import type { Upload } from "@/components/media/uploads"

type UploadProps = { upload: Upload; isDone: boolean; onRetry: () => void }

/** How far the image has come, or why it is not there. */
export function CropUpload({ upload: { file, progress, problem }, isDone, onRetry }: UploadProps) {
  if (problem)
    return (
      <div className="crop-problem">
        <p role="alert" className="field-fault">
          {problem.words}
        </p>
        {!problem.isFinal && (
          <button type="button" className="button" onClick={onRetry}>
            Try again
          </button>
        )}
      </div>
    )
  return (
    <div className="crop-progress">
      <p className="tabular text-meta text-muted">
        {isDone ? "Uploaded" : `${Math.floor((progress ?? 0) * 100)} % of ${fileSize(file.size)}`}
      </p>
      <progress
        className="upload-progress"
        aria-label={`Upload of ${file.name}`}
        max={1}
        value={progress ?? 0}
      />
    </div>
  )
}
