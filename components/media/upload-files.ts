import type { Box } from "@/components/composer/open-drafts"
import { openDrafts } from "@/components/composer/open-drafts"
import { showToast } from "@/components/ui/toast-store"
import { acceptOf, declaredKind, mediaWords, whyNotTogether, whyNotUpload } from "@/lib/media/policy"
import { changeAttached } from "./attached"
import { sendUpload } from "./send-upload"
import { localFiles, type Upload, uploads } from "./uploads"

const running = new Set<string>()
const controllers = new Map<string, AbortController>()

/** Asks for files, and uploads what is chosen. */
export function pickFiles(box: Box): void {
  const picker = document.createElement("input")
  picker.type = "file"
  picker.multiple = true
  picker.accept = acceptOf("all")
  picker.addEventListener("change", () => uploadFiles(box, [...(picker.files ?? [])]))
  picker.click()
}

/** Uploads files for a box, one after the other; what cannot be attached is said at once. */
export function uploadFiles(box: Box, files: readonly File[]): void {
  for (const file of files) {
    const problem = whyNotUpload(file)
    const kind = declaredKind(file)
    const refusal = kind === null ? mediaWords.unknownType : whyNotBeside(box, kind)
    if (kind === null || refusal) {
      showToast(`${file.name}: ${refusal}`)
      continue
    }
    const upload = { key: crypto.randomUUID(), file, kind, progress: null }
    uploads.add(box, [{ ...upload, problem: problem === null ? null : { words: problem, isFinal: true } }])
  }
  void sendAll(box)
}

function whyNotBeside(box: Box, added: Upload["kind"]): string | null {
  const { media, poll } = openDrafts.get(box)
  if (poll) return "A poll goes without images and files."
  return whyNotTogether([...[...media, ...uploads.get(box)].map(({ kind }) => kind), added])
}

/** Sends again what did not get there. */
export function retryUpload(box: Box, key: string): void {
  uploads.change(box, key, { problem: null, progress: null })
  void sendAll(box)
}

/** Ends an upload, or takes one away that was refused. */
export function cancelUpload(box: Box, key: string): void {
  uploads.remove(box, key)
  controllers.get(key)?.abort()
}

/** One at a time: the order stays, and the first is there soonest. */
async function sendAll(box: Box): Promise<void> {
  const name = `${box.handle} ${box.context}`
  if (running.has(name)) return
  running.add(name)
  for (let next = nextOf(box); next; next = nextOf(box)) await send(box, next)
  running.delete(name)
}

const nextOf = (box: Box) => uploads.get(box).find(({ problem }) => problem === null)

async function send(box: Box, upload: Upload): Promise<void> {
  const { key } = upload
  const controller = new AbortController()
  controllers.set(key, controller)
  uploads.change(box, key, { progress: 0 })
  const sent = await sendUpload(upload, {
    onProgress: (progress) => uploads.change(box, key, { progress }),
    signal: controller.signal,
  })
  controllers.delete(key)
  if (sent === "cancelled") return
  if ("problem" in sent) return uploads.change(box, key, { problem: sent.problem })
  localFiles.set(sent.media.id, upload.file)
  uploads.remove(box, key)
  changeAttached(box, (media) => [...media.filter(({ id }) => id !== sent.media.id), sent.media])
}
