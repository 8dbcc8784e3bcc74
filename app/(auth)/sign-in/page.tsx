import type { Metadata } from "next"
import { redirect } from "next/navigation"
import { problemText } from "@/components/sign-in/problem-text"
import { SignInForm } from "@/components/sign-in/sign-in-form"
import { findVisitor } from "@/lib/auth/visitor"

export const metadata: Metadata = { title: "Sign in" }

type SignInPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function SignInPage({ searchParams }: SignInPageProps) {
  const { next, problem } = await searchParams
  const visitor = await findVisitor(next)
  if (visitor.isSignedIn) redirect(visitor.returnPath)
  return (
    <>
      <h1 className="text-title font-bold">Sign in</h1>
      <p className="mt-1 mb-6 text-post text-muted">
        What the company is talking about, in one place. Your company account lets you in.
      </p>
      <SignInForm next={visitor.returnPath} problem={problemText(problem)} />
    </>
  )
}
