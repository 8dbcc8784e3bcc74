/** A rook's wing on the company's colour. */
export function Logo() {
  return (
    <svg className="logo" viewBox="0 0 32 32" aria-hidden="true">
      <rect className="logo-ground" width="32" height="32" rx="9" />
      <path
        className="logo-wing"
        d="M7.5 19.2c4.6 1 8.6-.9 10.7-5.2 1.3-2.7 3.3-4.2 6.3-4.6-1 1.2-1.5 2.4-1.8 4-1 5.6-5 9.4-10 9.4-2.300 0-4.100-1.200-5.200-3.600z"
      />
    </svg>
  )
}
