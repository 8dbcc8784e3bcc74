import type { ReactNode } from "react"
import { Logo } from "@/components/shell/logo"

export default function AuthLayout({ children }: { children: ReactNode }) {
  return (
    <main className="mx-auto flex min-h-dvh w-full max-w-110 flex-col justify-center gap-6 px-4 py-12">
      <div className="flex items-center gap-3 text-name font-bold">
        <Logo />
        Rookery
      </div>
      <div className="rounded-card border border-line bg-surface p-5 shadow-float rail:p-6">{children}</div>
    </main>
  )
}
