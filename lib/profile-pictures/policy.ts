import type { PictureKind } from "./view"

/** How many times as wide as high a picture of each kind is, and how wide it is made: for screens of two pixels to the point. */
export const pictureShapes = {
  avatar: { shape: 1, widths: [96, 256] },
  banner: { shape: 3, widths: [750, 1500] },
} as const satisfies Record<PictureKind, { shape: number; widths: readonly number[] }>

/** What each size is called in addresses. */
export const pictureVariants = ["96", "256", "750", "1500"] as const

/** How much larger than the whole of it a part of an image can be shown. */
export const maxZoom = 5

/** The least part of an image that is shown of it, in its width: what remains of a panorama at the largest zoom. */
export const leastPart = 0.001

/** Which part of an image is seen: where it begins and how wide it is, as parts of the image. */
export type Crop = { x: number; y: number; width: number }
type Image = { width: number; height: number }
type Frame = { image: Image; shape: number }

/** How wide the largest part of this shape is that an image holds. */
export function widestPart({ image, shape }: Frame): number {
  return Math.min(1, (image.height * shape) / image.width)
}

/** How high a part of this shape is, as a part of the image. */
export function heightOfPart(width: number, { image, shape }: Frame): number {
  return (width * image.width) / shape / image.height
}

/** The largest part, from the middle. */
export function wholeCrop(frame: Frame): Crop {
  const width = widestPart(frame)
  return held({ x: (1 - width) / 2, y: (1 - heightOfPart(width, frame)) / 2, width }, frame)
}

/** The same part moved, by parts of what is seen. */
export function movedCrop(crop: Crop, by: { x: number; y: number }, frame: Frame): Crop {
  const height = heightOfPart(crop.width, frame)
  return held({ ...crop, x: crop.x + by.x * crop.width, y: crop.y + by.y * height }, frame)
}

/** The part around the same middle at this zoom; 1 is the largest part. */
export function zoomedCrop(crop: Crop, zoom: number, frame: Frame): Crop {
  const width = widestPart(frame) / Math.min(maxZoom, Math.max(1, zoom))
  const grown = { x: crop.width - width, y: heightOfPart(crop.width, frame) - heightOfPart(width, frame) }
  return held({ x: crop.x + grown.x / 2, y: crop.y + grown.y / 2, width }, frame)
}

/** How far a part is zoomed in. */
export const zoomOf = (crop: Crop, frame: Frame): number => widestPart(frame) / crop.width

/** Never outside of the image. */
function held({ x, y, width }: Crop, frame: Frame): Crop {
  const room = { x: 1 - width, y: 1 - heightOfPart(width, frame) }
  return { x: Math.max(0, Math.min(x, room.x)), y: Math.max(0, Math.min(y, room.y)), width }
}

/** What people are told about their pictures, in one place for the browser and the server. */
export const pictureWords = {
  notAnImage: "Choose an image: JPEG, PNG, WebP, GIF or AVIF.",
  outside: "This part is not in the image.",
  gone: "This image is not there any more. Choose it again.",
} as const
