import { randomFor } from "../random"
import { circle, type Drawing, path, rect } from "./drawing"

const skins = ["#f3d3b8", "#e6b893", "#c98f63", "#9a6541", "#6f4630"]
const hairs = ["#2b211c", "#4a3325", "#7d5233", "#c49a5a", "#8d8a86", "#a34a2a"]
const clothes = ["#35566b", "#7a3b3b", "#3d6b4f", "#d8a23f", "#5a4a78", "#2f3a41", "#b8633f"]
const walls = ["#cfe0e6", "#f0dcc4", "#dfe6d2", "#e6d5e0", "#d8d8e8", "#f3e6a8"]

/** Somebody of their own, from the shoulders up: flat shapes, like the other drawings of the demo. */
export function face(handle: string): Drawing {
  const random = randomFor(`the face of ${handle}`)
  const one = (of: readonly string[]) => of[Math.floor(random() * of.length)] ?? "#888"
  const [wall, skin, hair, shirt] = [one(walls), one(skins), one(hairs), one(clothes)]
  const style = Math.floor(random() * styles.length)
  return {
    ...{ width: 640, height: 640 },
    shapes: [
      rect({ x: 0, y: 0, w: 640, h: 640 }, wall),
      circle(480 + random() * 100, 120 + random() * 80, 90, "#ffffff55"),
      styles[style]?.behind(hair) ?? "",
      path("M110 640C110 500 210 460 320 460S530 500 530 640Z", { fill: shirt }),
      rect({ x: 270, y: 380, w: 100, h: 120 }, skin, 46),
      path("M200 280C200 180 440 180 440 280C440 400 390 440 320 440S200 400 200 280Z", { fill: skin }),
      styles[style]?.before(hair) ?? "",
      ...[274, 366].map((x) => circle(x, 305, 11, "#20262b")),
      path(`M280 372Q320 ${392 + random() * 24} 360 372`, { stroke: "#20262b", width: 8 }),
      random() < 0.3 ? glasses : "",
    ].join(""),
  }
}

const glasses = [
  ...[274, 366].map(
    (x) => `<circle cx="${x}" cy="305" r="36" fill="none" stroke="#20262b" stroke-width="7"/>`,
  ),
  path("M310 305H330", { stroke: "#20262b", width: 7 }),
].join("")

const fringe = "M192 290C180 120 460 120 448 290C420 220 380 215 320 215S220 220 192 290Z"

const styles = [
  { behind: () => "", before: (hair: string) => path(fringe, { fill: hair }) },
  {
    behind: (hair: string) => path("M170 300C150 90 490 90 470 300L490 520H150Z", { fill: hair }),
    before: (hair: string) =>
      path("M196 285C210 150 440 140 446 285C400 240 330 230 300 200C280 240 230 250 196 285Z", {
        fill: hair,
      }),
  },
  {
    behind: (hair: string) => circle(320, 120, 70, hair),
    before: (hair: string) => path(fringe, { fill: hair }),
  },
  {
    behind: (hair: string) =>
      [210, 270, 320, 370, 430].map((x, at) => circle(x, 200 - (at % 2) * 30, 74, hair)).join(""),
    before: () => "",
  },
]
