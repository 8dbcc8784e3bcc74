type RingProps = { length: number; max: number }

const amberAt = 20

/** How much of a post is written: a ring that turns amber at 20 characters left, then counts them. */
export function CharacterRing({ length, max }: RingProps) {
  if (length === 0) return null
  const left = max - length
  const isNear = left <= amberAt
  const part = Math.min(100, Math.max(2, Math.round((length / max) * 100)))
  return (
    <span className={`char-ring ${left < 0 ? "char-ring-over" : isNear ? "char-ring-near" : ""}`}>
      <svg viewBox="0 0 24 24" className="char-ring-shape" aria-hidden="true">
        <circle cx="12" cy="12" r="9" className="char-ring-track" />
        <circle
          cx="12"
          cy="12"
          r="9"
          className="char-ring-part"
          pathLength={100}
          strokeDasharray={`${part} 100`}
        />
      </svg>
      {isNear && (
        <span className="tabular" aria-hidden="true">
          {left}
        </span>
      )}
      <span className="sr-only" role="status">
        {isNear ? (left < 0 ? `${-left} characters too many` : `${left} characters left`) : ""}
      </span>
    </span>
  )
}
