import { type ReactNode, useId } from "react"

type SectionProps = { title: string; text?: string; children: ReactNode }

/** One matter of the settings. */
export function SettingsSection({ title, text, children }: SectionProps) {
  const id = useId()
  return (
    <section className="settings-section" aria-labelledby={id}>
      <h2 id={id} className="text-lead font-bold">
        {title}
      </h2>
      {text && <p className="mt-1 text-meta text-muted">{text}</p>}
      <div className="mt-4">{children}</div>
    </section>
  )
}
