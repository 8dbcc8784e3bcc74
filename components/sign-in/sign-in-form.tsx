"use client"

import { useActionState } from "react"
import { signInAction } from "@/lib/auth/actions"

type SignInFormProps = { next: string; problem: string | null }

/** One button that leads to the company's identity provider. Works without scripts too. */
export function SignInForm({ next, problem }: SignInFormProps) {
  const [result, signIn, isPending] = useActionState(signInAction, null)
  const message = result?.ok === false ? result.error.message : problem
  return (
    <form action={signIn} className="flex flex-col gap-4">
      <input type="hidden" name="next" value={next} />
      {message && (
        <p role="alert" className="rounded-control bg-danger-soft px-4 py-3 text-post text-text">
          {message}
        </p>
      )}
      <button type="submit" className="button button-primary button-large" disabled={isPending}>
        {isPending ? "Taking you there…" : "Sign in with your company account"}
      </button>
    </form>
  )
}
