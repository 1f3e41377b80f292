import { STANDING_SIGNS } from '@/drawing/standingSigns'

/** How a KPI stands against its target, in the colour of what is around it. Words stand beside it. */
export function StandingSign({ standing }: { readonly standing: keyof typeof STANDING_SIGNS }) {
  return (
    <svg
      width="12"
      height="12"
      viewBox="-5 -5 10 10"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={STANDING_SIGNS[standing]} />
    </svg>
  )
}
