import { randomFor } from "../random"
import { circle, type Drawing, path, rect, through } from "./drawing"

const size = { width: 1600, height: 900 }
const line = "#e7e3dc"
const accent = "#0b6b8a"

const paper = rect({ x: 0, y: 0, w: size.width, h: size.height }, "#ffffff")
const grid = [180, 340, 500, 660].map((y) => rect({ x: 110, y, w: 1400, h: 3 }, line)).join("")
const ground = rect({ x: 110, y: 800, w: 1400, h: 5 }, "#8d877d")

/** Two times in the same hours: before a change, and after it. */
export function beforeAndAfter(): Drawing {
  const random = randomFor("checkout times")
  const slow = course(random, { from: 250, to: 230, noise: 46 })
  const fast = course(random, { from: 560, to: 610, noise: 20 })
  const area = `${through(fast)} L1510 800 L110 800 Z`
  const [lastX, lastY] = fast.at(-1) ?? [0, 0]
  return {
    ...size,
    shapes: [
      ...[paper, grid],
      path(through(slow), { stroke: "#c9b9a3", width: 9 }),
      path(area, { fill: "#0b6b8a22" }),
      path(through(fast), { stroke: accent, width: 11 }),
      circle(lastX, lastY, 18, accent),
      ground,
    ].join(""),
  }
}

/** Bars that mostly grow, the last one in colour. */
export function bars(values: readonly number[]): Drawing {
  const step = 1400 / values.length
  const highest = Math.max(...values)
  const columns = values.map((value, at) => {
    const h = Math.round((620 * value) / highest)
    const isLast = at === values.length - 1
    return rect(
      { x: 110 + at * step + step * 0.2, y: 800 - h, w: step * 0.6, h },
      isLast ? accent : "#b8cdd4",
      10,
    )
  })
  return { ...size, shapes: [paper, grid, ...columns, ground].join("") }
}

/** What falls, week after week. */
export function falling(): Drawing {
  const points = [210, 250, 330, 470, 560, 600].map((y, at) => [150 + at * 260, y] as const)
  return {
    ...size,
    shapes: [
      ...[paper, grid],
      path(`${through(points)} L1450 800 L150 800 Z`, { fill: "#2b7a3f1f" }),
      path(through(points), { stroke: "#2b7a3f", width: 11 }),
      ...points.map(([x, y]) => circle(x, y, 15, "#2b7a3f")),
      ground,
    ].join(""),
  }
}

function course(
  random: () => number,
  { from, to, noise }: { from: number; to: number; noise: number },
): (readonly [number, number])[] {
  return Array.from({ length: 57 }, (_, at) => {
    const part = at / 56
    return [110 + part * 1400, from + (to - from) * part + (random() - 0.5) * 2 * noise] as const
  })
}
