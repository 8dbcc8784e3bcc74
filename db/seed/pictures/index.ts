import { bars, beforeAndAfter, falling } from "./charts"
import type { Drawing } from "./drawing"
import { hills, kites, surf } from "./landscapes"
import { acorns, emptyState } from "./screens"
import { oranges, shelf } from "./things"

interface Picture {
  /** As its author named the file. */
  file: string
  alt: string
  draw: () => Drawing
}

const morning = {
  sky: ["#f3c6a0", "#f9e3c4", "#f4efe0"],
  sun: { x: 0.7, y: 0.3, radius: 0.075, colour: "#fff4dc" },
  ridges: ["#c7b7b0", "#a3a39f", "#7d9088", "#587565", "#365642"],
}
const evening = {
  sky: ["#3d3a63", "#a85f78", "#f2a76b"],
  sun: { x: 0.3, y: 0.42, radius: 0.06, colour: "#ffdf9e" },
  ridges: ["#7d4f6f", "#5b3d62", "#3f2f52", "#2a2341"],
}
const noon = {
  sky: ["#6fb1e0", "#b9dcee", "#eef5f2"],
  sun: { x: 0.82, y: 0.16, radius: 0.06, colour: "#fffbe8" },
  ridges: ["#9bbfb4", "#75a98d", "#55906b", "#3b754f"],
}
const fog = {
  sky: ["#dfe4e6", "#eef0ef", "#f7f5f0"],
  sun: { x: 0.5, y: 0.25, radius: 0.05, colour: "#ffffff" },
  ridges: ["#cdd5d6", "#b3bfc1", "#94a4a6", "#728688", "#52686b"],
}
const wide = { width: 1500, height: 1000 }
const tall = { width: 1000, height: 1500 }

/** The pictures of the demo company, by name. */
export const pictures = {
  "checkout-times": {
    file: "checkout-p95.png",
    alt: "Line chart of a morning: the time of the old checkout stays high and restless, that of the new one runs flat far below it.",
    draw: beforeAndAfter,
  },
  "no-suppliers": {
    file: "empty-suppliers.png",
    alt: "Draft of an empty page: a small delivery van, one sentence below it, and a single button.",
    draw: () => emptyState("suppliers"),
  },
  "no-orders": {
    file: "empty-orders.png",
    alt: "Draft of an empty page: an order form with a green tick, one sentence, and a single button.",
    draw: () => emptyState("orders"),
  },
  "no-counts": {
    file: "empty-counts.png",
    alt: "Draft of an empty page: three shelves with tally bars, one sentence, and a single button.",
    draw: () => emptyState("counts"),
  },
  oranges: {
    file: "IMG_2041.png",
    alt: "A wooden crate in the Lisbon kitchen, heaped with oranges.",
    draw: oranges,
  },
  "film-morning": {
    file: "film-04.png",
    alt: "Hills around Sintra before breakfast, a pale sun over the ridges.",
    draw: () => hills("film morning", wide, morning),
  },
  "film-noon": {
    file: "film-11.png",
    alt: "Green hills at noon under a clear sky.",
    draw: () => hills("film noon", wide, noon),
  },
  "film-fog": {
    file: "film-19.png",
    alt: "Fog between the hills; the nearest ridge is the only dark thing in the picture.",
    draw: () => hills("film fog", tall, fog),
  },
  "film-evening": {
    file: "film-36.png",
    alt: "The last picture of the film: a low sun behind violet hills.",
    draw: () => hills("film evening", wide, evening),
  },
  surf: {
    file: "praia-grande.png",
    alt: "Somebody stands on a surfboard, arms out, on a long wave at Praia Grande.",
    draw: () => surf("praia grande"),
  },
  kites: {
    file: "from-the-fourth-floor.png",
    alt: "Three black kites over a water tank, the smallest one lowest.",
    draw: kites,
  },
  quarter: {
    file: "revenue-by-month.png",
    alt: "Bar chart of revenue by month: nine bars that grow with one dip, the last and highest in colour.",
    draw: () => bars([52, 55, 61, 58, 64, 70, 73, 79, 86]),
  },
  "repeat-calls": {
    file: "repeat-calls.png",
    alt: "Line chart: repeat calls fall by a third within six weeks.",
    draw: falling,
  },
  acorns: {
    file: "acorn-old-and-new.png",
    alt: "Two acorns side by side: the old one brown with many fine lines, the new one blue and plain.",
    draw: acorns,
  },
  shelf: {
    file: "the-shelf.png",
    alt: "Nineteen label printers in three rows on a wooden shelf, a plant in the last place.",
    draw: shelf,
  },
} satisfies Record<string, Picture>

export type PictureName = keyof typeof pictures
