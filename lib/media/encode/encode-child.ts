import { existsSync, writeFileSync } from "node:fs"
import sharp from "sharp"
import { cutImage } from "./cut-image"
import { encodeImage } from "./encode-image"

// A process of its own for each image: told the file, the folder and perhaps what to cut, it says in JSON what came of it.
const [source = "", folder = "", cut] = process.argv.slice(2)

// Where memory runs out, Linux ends this process first, and the ones that serve people go on.
const score = "/proc/self/oom_score_adj"
if (existsSync(score)) writeFileSync(score, "1000")

sharp.concurrency(1)
sharp.cache(false)
// Only what people can upload: no SVG, no PDF, nothing that reads other files.
sharp.block({ operation: ["VipsForeignLoad"] })
sharp.unblock({
  operation: [
    ...["VipsForeignLoadJpegFile", "VipsForeignLoadPngFile", "VipsForeignLoadWebpFile"],
    ...["VipsForeignLoadNsgifFile", "VipsForeignLoadHeifFile"],
  ],
})
const made = cut ? await cutImage(source, folder, JSON.parse(cut)) : await encodeImage(source, folder)
process.stdout.write(JSON.stringify(made))
