// The package ships these declarations where its own `exports` hide them.
declare module "tinykeys" {
  export function tinykeys(
    target: Window | HTMLElement,
    keys: Record<string, (event: KeyboardEvent) => void>,
  ): () => void
}
