/** The sign of Parcours: a curve through three touchpoints. */
export function Logo({ size = 22 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="8" fill="#3b5bdb" />
      <path
        d="M5 12c5 0 5 10 11 10s5-13 11-13"
        fill="none"
        stroke="#fff"
        strokeWidth="3"
        strokeLinecap="round"
      />
      <circle cx="5.5" cy="12" r="2.5" fill="#fff" />
      <circle cx="16" cy="22" r="2.5" fill="#fff" />
      <circle cx="26.5" cy="9" r="2.5" fill="#fff" />
    </svg>
  )
}
