import { useMessages } from '@/i18n/messages'
import type { Better } from '@/kpi/definition'
import type { Standing } from '@/kpi/standing'

/**
 * What the colour of a value says, in shape and in words, as on the board: a tick on target; short
 * of it an arrow the way the value must go, in outline where it is near.
 */
export function StandingMark({ standing, better }: { standing: Standing; better: Better }) {
  const { kpi } = useMessages()
  const arrow = better === 'higher' ? 'M1 8 h8 L5 2 Z' : 'M1 2 h8 L5 8 Z'
  return (
    <>
      <svg width="10" height="10" aria-hidden="true" stroke="currentColor" fill="none">
        {standing === 'met' ? (
          <path d="M1 5.5 l3 3.2 l5.2 -7" strokeWidth="1.75" strokeLinecap="round" />
        ) : (
          <path
            d={arrow}
            strokeWidth="1.25"
            strokeLinejoin="round"
            {...(standing === 'missed' && { fill: 'currentColor' })}
          />
        )}
      </svg>
      <span className="visually-hidden">, {kpi.standings[standing]}</span>
    </>
  )
}
