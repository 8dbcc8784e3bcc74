import { randomFor } from "../random"
import { circle, type Drawing, path, rect } from "./drawing"

/** A crate of oranges in somebody's kitchen. */
export function oranges(): Drawing {
  const random = randomFor("oranges")
  const fruit = Array.from({ length: 30 }, (_, at) => {
    const [column, row] = [at % 6, Math.floor(at / 6)]
    const x = 300 + column * 200 + (row % 2) * 60 + (random() - 0.5) * 40
    return orange(x, 760 - row * 100 + (random() - 0.5) * 30, 104 + random() * 14)
  })
  return {
    ...{ width: 1600, height: 1200 },
    shapes: [
      rect({ x: 0, y: 0, w: 1600, h: 1200 }, "#dfe9e6"),
      ...Array.from({ length: 5 }, (_, at) =>
        rect({ x: at * 330 - 20, y: 0, w: 310, h: 250 }, "#eef4f1", 10),
      ),
      rect({ x: 0, y: 900, w: 1600, h: 300 }, "#c9b08f"),
      ...fruit.toReversed(),
      rect({ x: 150, y: 780, w: 1300, h: 120 }, "#a9794a", 10),
      rect({ x: 150, y: 930, w: 1300, h: 120 }, "#b98856", 10),
      ...[190, 1340].map((x) => rect({ x, y: 700, w: 70, h: 380 }, "#8c6239", 8)),
    ].join(""),
  }
}

function orange(x: number, y: number, radius: number): string {
  return [
    circle(x, y, radius, "#e8871e"),
    circle(x - radius * 0.12, y - radius * 0.14, radius * 0.84, "#f29a34"),
    circle(x - radius * 0.34, y - radius * 0.38, radius * 0.2, "#ffd08a"),
    circle(x + radius * 0.1, y - radius * 0.05, radius * 0.06, "#7a8a3a"),
  ].join("")
}

/** Nineteen label printers on their shelf, each a little other than the next, beside the plant. */
export function shelf(): Drawing {
  const random = randomFor("the shelf")
  const bodies = ["#4d5a63", "#7b868c", "#2f3a41", "#a7aeb1", "#5b6f79", "#8a7f72"]
  const printers = Array.from({ length: 19 }, (_, at) => {
    const [column, row] = [at % 7, Math.floor(at / 7)]
    const w = 120 + random() * 40
    const h = 110 + random() * 70
    return printer(
      { x: 120 + column * 190, y: 400 + row * 290 - h, w, h },
      bodies[at % bodies.length] ?? "#4d5a63",
    )
  })
  return {
    ...{ width: 1600, height: 1200 },
    shapes: [
      rect({ x: 0, y: 0, w: 1600, h: 1200 }, "#f1e9dc"),
      ...[400, 690, 980].map((y) => rect({ x: 70, y, w: 1460, h: 26 }, "#a9794a", 6)),
      ...[70, 1504].map((x) => rect({ x, y: 160, w: 26, h: 1040 }, "#8c6239", 6)),
      ...printers,
      plant(1340, 980),
    ].join(""),
  }
}

function printer(at: { x: number; y: number; w: number; h: number }, body: string): string {
  const { x, y, w, h } = at
  return [
    rect(at, body, 16),
    rect({ x: x + w * 0.16, y: y + h * 0.46, w: w * 0.68, h: 12 }, "#15191c", 6),
    rect({ x: x + w * 0.24, y: y + h * 0.46 + 6, w: w * 0.52, h: 40 }, "#ffffff", 3),
    circle(x + w * 0.8, y + h * 0.22, 8, "#69c17e"),
  ].join("")
}

function plant(x: number, ground: number): string {
  const leaves = [-70, -40, -12, 16, 44, 74].map((lean) =>
    path(
      `M${x} ${ground - 90} Q ${x + lean * 0.5} ${ground - 200} ${x + lean} ${ground - 250} Q ${x + lean * 1.1} ${ground - 170} ${x} ${ground - 90} Z`,
      { fill: lean % 4 === 0 ? "#3f7d4d" : "#579a62" },
    ),
  )
  const pot = path(
    `M${x - 56} ${ground - 96} L${x + 56} ${ground - 96} L${x + 42} ${ground} L${x - 42} ${ground} Z`,
    {
      fill: "#b5563a",
    },
  )
  return [...leaves, pot].join("")
}
