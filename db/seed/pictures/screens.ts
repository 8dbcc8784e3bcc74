import { circle, type Drawing, path, rect } from "./drawing"

const line = "#d9d3c9"
const soft = "#efece6"
const accent = "#0b6b8a"

/** A page that has nothing to show yet, and says what to do next: a drawing, a sentence, a button. */
export function emptyState(subject: "suppliers" | "orders" | "counts"): Drawing {
  return {
    ...{ width: 1200, height: 900 },
    shapes: [
      rect({ x: 0, y: 0, w: 1200, h: 900 }, "#fbfaf8"),
      rect({ x: 0, y: 0, w: 250, h: 900 }, soft),
      ...[70, 150, 210, 270, 330].map((y, at) =>
        rect({ x: 40, y, w: at === 0 ? 120 : 165, h: 20 }, line, 10),
      ),
      rect({ x: 300, y: 62, w: 330, h: 34 }, "#8d877d", 12),
      rect({ x: 300, y: 130, w: 850, h: 4 }, line),
      subjects[subject],
      rect({ x: 515, y: 560, w: 420, h: 26 }, "#6b665e", 12),
      rect({ x: 565, y: 606, w: 320, h: 20 }, line, 10),
      rect({ x: 610, y: 676, w: 230, h: 74 }, accent, 37),
      rect({ x: 655, y: 704, w: 140, h: 18 }, "#ffffff", 9),
    ].join(""),
  }
}

const subjects = {
  suppliers: [
    rect({ x: 590, y: 330, w: 190, h: 130 }, "#e3f1f5", 16),
    path("M780 370 L850 370 L890 420 L890 460 L780 460 Z", { fill: "#bfe0ea" }),
    ...[640, 830].map((x) => circle(x, 470, 28, "#3b4a52")),
    ...[640, 830].map((x) => circle(x, 470, 11, "#fbfaf8")),
  ].join(""),
  orders: [
    rect({ x: 635, y: 270, w: 180, h: 220 }, "#ffffff", 14),
    rect({ x: 635, y: 270, w: 180, h: 54 }, "#bfe0ea", 14),
    ...[356, 396, 436].map((y) => rect({ x: 665, y, w: 120, h: 16 }, line, 8)),
    path("M800 450 L836 488 L902 400", { stroke: "#2b7a3f", width: 18 }),
  ].join(""),
  counts: [
    ...[0, 1, 2].map((row) => rect({ x: 600, y: 290 + row * 72, w: 250, h: 56 }, "#fdf3dc", 12)),
    ...[0, 1, 2].map((row) => rect({ x: 622, y: 308 + row * 72, w: 20 + row * 56, h: 20 }, "#c98a1b", 10)),
    path("M850 300 L910 250", { stroke: "#8a5a00", width: 14 }),
  ].join(""),
}

/** An acorn as it was, in too many lines, and as it is. */
export function acorns(): Drawing {
  return {
    ...{ width: 1600, height: 800 },
    shapes: [
      rect({ x: 0, y: 0, w: 800, h: 800 }, "#f3f1ed"),
      rect({ x: 800, y: 0, w: 800, h: 800 }, "#e3f1f5"),
      acorn(400, { nut: "#b98a52", cap: "#7a5a34" }),
      ...[-90, -30, 30, 90].map((dx) =>
        path(`M${400 + dx} 330 q 20 -50 0 -96`, { stroke: "#5b4226", width: 7 }),
      ),
      ...[-70, 0, 70].map((dx) =>
        path(`M${400 + dx} 420 q 16 90 -${Math.sign(dx) * 20} 150`, { stroke: "#8b6436", width: 7 }),
      ),
      path("M250 640 q 150 60 300 0", { stroke: "#d3cbbd", width: 26 }),
      acorn(1200, { nut: accent, cap: "#074a60" }),
    ].join(""),
  }
}

function acorn(x: number, { nut, cap }: { nut: string; cap: string }): string {
  return [
    path(`M${x - 130} 350 Q ${x - 130} 560 ${x} 630 Q ${x + 130} 560 ${x + 130} 350 Z`, { fill: nut }),
    path(`M${x - 165} 352 Q ${x - 160} 210 ${x} 205 Q ${x + 160} 210 ${x + 165} 352 Z`, { fill: cap }),
    path(`M${x} 210 q 4 -50 34 -70`, { stroke: cap, width: 26 }),
  ].join("")
}
