/** Makes the box as tall as its text, where the style sheet's `field-sizing` cannot. */
export function growWithText(box: HTMLTextAreaElement | null): void {
  if (!box || CSS.supports("field-sizing", "content")) return
  box.style.height = "auto"
  box.style.height = `${box.scrollHeight}px`
}
