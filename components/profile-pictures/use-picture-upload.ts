"use client"

import { useRef, useState } from "react"
import { sendUpload } from "@/components/media/send-upload"
import type { Upload } from "@/components/media/uploads"
import { showToast } from "@/components/ui/toast-store"
import type { Id } from "@/lib/core/ids"
import { acceptOf, declaredKind, whyNotUpload } from "@/lib/media/policy"
import { pictureWords } from "@/lib/profile-pictures/policy"

/** An image on its way to the server, or there. */
export type Sending = { upload: Upload; mediaId: Id | null }

/** Chooses an image and sends it, while its owner says which part of it is seen. */
export function usePictureUpload() {
  const [sending, setSending] = useState<Sending | null>(null)
  const controller = useRef<AbortController | null>(null)

  async function send(upload: Upload) {
    const own = new AbortController()
    controller.current?.abort()
    controller.current = own
    const tell = (part: Partial<Upload>, mediaId: Id | null = null) => {
      if (!own.signal.aborted) setSending({ upload: { ...upload, ...part }, mediaId })
    }
    tell({ progress: 0, problem: null })
    const sent = await sendUpload(upload, {
      onProgress: (progress) => tell({ progress }),
      signal: own.signal,
    })
    if (sent === "cancelled") return
    if ("problem" in sent) tell({ problem: sent.problem })
    else tell({ progress: 1 }, sent.media.id)
  }

  function start(file: File) {
    const refusal = declaredKind(file) === "image" ? whyNotUpload(file) : pictureWords.notAnImage
    if (refusal) return showToast(refusal)
    void send({ key: crypto.randomUUID(), file, kind: "image", progress: 0, problem: null })
  }

  return {
    sending,
    choose: () => pickImage(start),
    retry: () => sending && void send(sending.upload),
    cancel: () => {
      controller.current?.abort()
      setSending(null)
    },
  }
}

function pickImage(take: (file: File) => void): void {
  const picker = document.createElement("input")
  picker.type = "file"
  picker.accept = acceptOf("images")
  picker.addEventListener("change", () => {
    const [file] = picker.files ?? []
    if (file) take(file)
  })
  picker.click()
}
