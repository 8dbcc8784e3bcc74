"use client"

type Retry = { onRetry: () => void }

/** What happened, what was kept, and a button to try again. */
export function ErrorState({ message, kept, onRetry }: { message: string; kept?: string } & Retry) {
  return (
    <div className="flex flex-col items-center gap-4 px-8 py-10 text-center" role="alert">
      <p className="max-w-96 text-balance">
        {message} {kept && <span className="text-muted">{kept}</span>}
      </p>
      <button type="button" className="button" onClick={onRetry}>
        Try again
      </button>
    </div>
  )
}
