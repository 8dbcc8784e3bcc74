import { randomFor } from "../random"
import { circle, type Drawing, gradient, path, rect, through } from "./drawing"

interface Light {
  sky: readonly string[]
  sun: { x: number; y: number; radius: number; colour: string }
  /** From the farthest ridge to the nearest. */
  ridges: readonly string[]
}

/** Hills behind hills, under one light. */
export function hills(seed: string, size: { width: number; height: number }, light: Light): Drawing {
  const { width, height } = size
  const { sun, ridges } = light
  const layers = ridges.map((colour, at) => {
    const top = height * (0.42 + (0.5 * at) / ridges.length)
    return path(ridge(`${seed} ${at}`, size, { top, swing: height * (0.05 + 0.02 * at) }), { fill: colour })
  })
  return {
    ...size,
    shapes: [
      `<defs>${gradient("sky", light.sky)}</defs>`,
      rect({ x: 0, y: 0, w: width, h: height }, "url(#sky)"),
      circle(sun.x * width, sun.y * height, sun.radius * height, sun.colour),
      ...layers,
    ].join(""),
  }
}

/** The sea in long waves, with somebody on a board. */
export function surf(seed: string): Drawing {
  const size = { width: 1600, height: 1067 }
  const random = randomFor(seed)
  const waves = ["#7fc3cf", "#4fa3b8", "#2f86a2", "#1f6d8c", "#155873", "#0f465e"]
  const layers = waves.map((colour, at) =>
    path(ridge(`${seed} ${at}`, size, { top: 470 + at * 105, swing: 14 + at * 7 }), { fill: colour }),
  )
  const foam = Array.from({ length: 70 }, () =>
    circle(300 + random() * 760, 700 + random() * 60, 2 + random() * 7, "#ffffffb0"),
  )
  return {
    ...size,
    shapes: [
      `<defs>${gradient("sky", ["#f7d9b8", "#fbeedd", "#dff0f0"])}</defs>`,
      rect({ x: 0, y: 0, w: 1600, h: 1067 }, "url(#sky)"),
      circle(1240, 300, 92, "#fff6e3"),
      ...layers.slice(0, 3),
      path("M540 700 Q 690 640 860 704 Q 700 690 540 700 Z", { fill: "#fdf6e8" }),
      ...foam,
      // Somebody who stands, for now.
      path("M612 706 L 800 690", { stroke: "#c2452d", width: 13 }),
      path("M690 694 L 706 640 L 730 604 L 726 646 L 748 690", { stroke: "#2b2a33", width: 17 }),
      path("M730 604 L 678 618 M 730 604 L 782 590", { stroke: "#2b2a33", width: 12 }),
      circle(736, 574, 19, "#8a5a3c"),
      ...layers.slice(3),
    ].join(""),
  }
}

/** Three birds over a water tank. */
export function kites(): Drawing {
  const bird = (x: number, y: number, span: number) =>
    path(
      `M${x - span} ${y - span * 0.18} Q ${x - span * 0.45} ${y - span * 0.42} ${x} ${y} Q ${x + span * 0.45} ${y - span * 0.42} ${x + span} ${y - span * 0.18}`,
      { stroke: "#3a3330", width: span * 0.13 },
    )
  return {
    ...{ width: 1200, height: 1500 },
    shapes: [
      `<defs>${gradient("sky", ["#8fbfe0", "#cfe2ec", "#f6e7cf"])}</defs>`,
      rect({ x: 0, y: 0, w: 1200, h: 1500 }, "url(#sky)"),
      bird(410, 330, 150),
      bird(760, 520, 110),
      bird(640, 830, 84),
      ...[250, 340].map((x) => rect({ x, y: 1080, w: 24, h: 420 }, "#6f6a66")),
      ...[860, 950].map((x) => rect({ x, y: 1080, w: 24, h: 420 }, "#6f6a66")),
      rect({ x: 210, y: 900, w: 800, h: 260 }, "#3f4a55", 40),
      rect({ x: 210, y: 900, w: 800, h: 52 }, "#566371", 26),
      rect({ x: 0, y: 1380, w: 1200, h: 120 }, "#b98f6a"),
    ].join(""),
  }
}

function ridge(
  seed: string,
  { width, height }: { width: number; height: number },
  { top, swing }: { top: number; swing: number },
): string {
  const random = randomFor(seed)
  const waves = Array.from({ length: 4 }, (_, at) => ({
    ...{ length: width / (1.2 + at * 1.7 + random()), phase: random() * Math.PI * 2 },
    size: swing / (1 + at * 0.9),
  }))
  const heightAt = (x: number) =>
    waves.reduce((y, wave) => y + wave.size * Math.sin((x / wave.length) * Math.PI * 2 + wave.phase), top)
  const points = Array.from({ length: 81 }, (_, at) => (width * at) / 80).map(
    (x) => [x, heightAt(x)] as const,
  )
  return `${through(points)} L${width} ${height} L0 ${height} Z`
}
