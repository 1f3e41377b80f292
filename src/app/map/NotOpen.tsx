import { useMessages } from '@/i18n/messages'
import type { JourneyId } from '@/model/records/journey'
import type { Storage } from '@/storage/storage'
import { MapFailure, mapFaultOf } from './MapFailure'
import type { Opening } from './useOpening'

type Props = {
  readonly opening: Exclude<Opening<unknown>, { state: 'open' }>
  readonly storage: Storage
  readonly id: JourneyId
}

/**
 * In the place of a map that is not open, or not yet.
 * @throws what a map's opening failed with, where no sentence of ours tells of it: a crash, which the
 * boundary around the page speaks of.
 */
export function NotOpen({ opening, storage, id }: Props) {
  const messages = useMessages()
  if (opening.state === 'failed') {
    const fault = mapFaultOf(opening.error)
    if (!fault) throw opening.error
    return <MapFailure fault={fault} storage={storage} id={id} />
  }
  return (
    <main aria-busy="true" style={{ minHeight: '100%' }}>
      <span className="visually-hidden">{messages.map.loading}</span>
    </main>
  )
}
