/** Puts a text where the caret of a box stands, in the place of what is selected there, as if it had been typed. */
export function insertAtCaret(box: HTMLTextAreaElement, text: string): void {
  box.setRangeText(text, box.selectionStart, box.selectionEnd, "end")
  box.dispatchEvent(new Event("input", { bubbles: true }))
}
