/**
 * What stays in sight when an image is cut, as classes, to the nearest tenth: a style attribute in server HTML is
 * refused by the content security policy.
 */
export function focusClass({ x, y }: { x: number; y: number }): string {
  return `focus-x-${Math.round(x / 10)} focus-y-${Math.round(y / 10)}`
}
