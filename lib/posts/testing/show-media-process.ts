import { currentStore, setStore } from "@/lib/media/storage/current-store"
import { diskStore } from "@/lib/media/storage/disk-store"
import { showMedia } from "../show-media"

// A worker that never gets beyond the first variant: it says so and waits to be killed.
const [mediaId = "", folder = ""] = process.argv.slice(2)
const store = diskStore(folder, { leastFree: 0 })
let kept = 0
setStore({
  ...store,
  put: async (...args) => {
    await store.put(...args)
    if (++kept > 1) return
    process.stdout.write("the first variant is kept\n")
    setInterval(() => currentStore(), 1000)
    await new Promise(() => undefined)
  },
})
await showMedia({ mediaId })
