/** A picture of the demo: drawn by our own code, so that none is kept in the repository. No letters: fonts differ. */
export interface Drawing {
  width: number
  height: number
  /** What stands between the tags of the SVG. */
  shapes: string
}

export const rect = (at: { x: number; y: number; w: number; h: number }, fill: string, radius = 0) =>
  `<rect x="${at.x}" y="${at.y}" width="${at.w}" height="${at.h}" rx="${radius}" fill="${fill}"/>`

export const circle = (x: number, y: number, radius: number, fill: string) =>
  `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${radius.toFixed(1)}" fill="${fill}"/>`

/** A line of so much width, or an area where it is filled. */
export const path = (d: string, paint: { fill?: string; stroke?: string; width?: number }) =>
  `<path d="${d}" fill="${paint.fill ?? "none"}" stroke="${paint.stroke ?? "none"}" stroke-width="${paint.width ?? 0}" stroke-linecap="round" stroke-linejoin="round"/>`

export const through = (points: readonly (readonly [x: number, y: number])[]) =>
  points.map(([x, y], at) => `${at === 0 ? "M" : "L"}${x.toFixed(1)} ${y.toFixed(1)}`).join(" ")

/** From the first colour at the top to the last at the bottom. */
export function gradient(id: string, colours: readonly string[]): string {
  const stops = colours.map(
    (colour, at) => `<stop offset="${at / Math.max(1, colours.length - 1)}" stop-color="${colour}"/>`,
  )
  return `<linearGradient id="${id}" x1="0" y1="0" x2="0" y2="1">${stops.join("")}</linearGradient>`
}

/** Smaller than it was drawn: large enough for a post, and a demo should not wait for its pictures. */
export const toSvg = ({ width, height, shapes }: Drawing) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width * 0.5}" height="${height * 0.5}" viewBox="0 0 ${width} ${height}">${shapes}</svg>`
