import { Logo } from "@/components/shell/logo"

/** The same words for what does not exist and for what is not for the reader. */
export default function NotFound() {
  return (
    <main className="mx-auto flex max-w-96 flex-col items-center gap-4 px-6 py-24 text-center">
      <Logo />
      <h1 className="text-title font-bold">This page does not exist</h1>
      <p className="text-balance text-muted">
        Or it is not for you. The address may be old, or the post was deleted.
      </p>
      <a className="button button-primary" href="/">
        Go home
      </a>
    </main>
  )
}
