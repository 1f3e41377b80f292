import { useMessages } from '@/i18n/messages'
import type { Standing } from '@/kpi/standing'
import { StandingSign } from '../../kpi/StandingSign'

/** What the colour of a value says, in shape and in words, as on the board. */
export function StandingMark({ standing }: { standing: Standing }) {
  const { kpi } = useMessages()
  return (
    <>
      <StandingSign standing={standing} />
      <span className="visually-hidden">, {kpi.standings[standing]}</span>
    </>
  )
}
