/** Where what floats over a page is put: inside its main landmark, so that it belongs to a part of the page. */
export function pageMain(): HTMLElement | undefined {
  return document.querySelector("main") ?? undefined
}
