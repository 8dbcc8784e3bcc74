import { expect, test } from "vitest"
import { pixelsOf } from "@/lib/media/encode/cut-image"
import { SavePictureInput } from "./input"
import { heightOfPart, maxZoom, movedCrop, wholeCrop, zoomedCrop, zoomOf } from "./policy"

const frames = [
  { image: { width: 400, height: 400 }, shape: 1 },
  { image: { width: 4000, height: 300 }, shape: 1 },
  { image: { width: 300, height: 4000 }, shape: 3 },
  { image: { width: 1, height: 1 }, shape: 3 },
  { image: { width: 1500, height: 500 }, shape: 3 },
]

test.each(frames)(
  "whatever one drags and zooms, what is seen lies in the image, in its shape: %o",
  (frame) => {
    let crop = wholeCrop(frame)
    const acts = [
      () => movedCrop(crop, { x: -9, y: 9 }, frame),
      () => zoomedCrop(crop, 3, frame),
      () => movedCrop(crop, { x: 0.3, y: -0.2 }, frame),
      () => zoomedCrop(crop, 1e9, frame),
      () => movedCrop(crop, { x: 1e9, y: -1e9 }, frame),
      () => zoomedCrop(crop, 0, frame),
    ]
    for (const act of acts) {
      crop = act()
      const { x, y, width } = crop
      expect(Math.min(x, y)).toBeGreaterThanOrEqual(0)
      expect(x + width).toBeLessThanOrEqual(1 + 1e-9)
      expect(y + heightOfPart(width, frame)).toBeLessThanOrEqual(1 + 1e-9)
      expect(zoomOf(crop, frame)).toBeGreaterThan(1 - 1e-9)
      expect(zoomOf(crop, frame)).toBeLessThan(maxZoom + 1e-9)
      expect(SavePictureInput.safeParse({ kind: "avatar", mediaId: "1", ...crop }).success).toBe(true)
    }
  },
)

test("zooming keeps the middle where it was", () => {
  const frame = { image: { width: 800, height: 400 }, shape: 1 }
  expect(zoomedCrop(wholeCrop(frame), 2, frame)).toEqual({ x: 0.375, y: 0.25, width: 0.25 })
})

const part = { kind: "avatar", mediaId: "12", x: 0.1, y: 0.1, width: 0.5 }

test.each([
  ...[
    { x: -0.1 },
    { y: -0.1 },
    { x: 1.1 },
    { y: 2 },
    { x: 0.6 },
    { width: 0 },
    { width: -1 },
    { width: 1.1 },
  ],
  ...[{ x: Number.NaN }, { width: Number.POSITIVE_INFINITY }, { y: 1e308 }, { width: "1" }, { x: null }],
  ...[
    { x: [0.1] },
    { width: undefined },
    { height: 1 },
    { kind: "cover" },
    { mediaId: "1 or 1=1" },
    { mediaId: 7 },
  ],
])("a part that is not in the image is refused: %o", (wrong) => {
  expect(SavePictureInput.safeParse(part).success).toBe(true)
  expect(SavePictureInput.safeParse({ ...part, ...wrong }).success).toBe(false)
})

test.each([
  [
    { x: 0, y: 0, width: 1, shape: 1 },
    { width: 300, height: 200 },
    { left: 0, top: 0, width: 200, height: 200 },
  ],
  [
    { x: 0.9, y: 1, width: 1, shape: 1 },
    { width: 300, height: 200 },
    { left: 100, top: 0, width: 200, height: 200 },
  ],
  [
    { x: 1, y: 1, width: 0.001, shape: 3 },
    { width: 30, height: 20 },
    { left: 29, top: 19, width: 1, height: 1 },
  ],
  [
    { x: 0.5, y: 0.5, width: 0.2, shape: 1 },
    { width: 100, height: 100 },
    { left: 50, top: 50, width: 20, height: 20 },
  ],
  [
    { x: 0, y: 0, width: 1, shape: 3 },
    { width: 1, height: 20_000 },
    { left: 0, top: 0, width: 1, height: 1 },
  ],
])("what reaches out of the image is moved into it: %o of %o", (cut, image, pixels) => {
  expect(pixelsOf(cut, image)).toEqual(pixels)
})
