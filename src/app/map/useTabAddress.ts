import { useEffect } from 'react'
import type { Desk } from '@/editor/react'
import type { Tab } from '@/editor/session'
import type { JourneyId } from '@/model/records/journey'
import { goTo, mapAddress, routeOf } from '../route'

/** Keeps the open tab and the address in step, so that "back" goes back and a reload stays. */
export function useTabAddress({ session }: Desk, id: JourneyId, tab: Tab): void {
  useEffect(() => {
    const there = routeOf(location.hash)
    // Addresses are told late: one that was left meanwhile is not gone back to.
    if (there.page === 'map' && there.id === id && there.tab !== tab) return
    session.setState({ tab })
  }, [session, id, tab])
  useEffect(
    () =>
      session.subscribe(({ tab }, before) => {
        if (tab === before.tab) return
        const there = routeOf(location.hash)
        if (there.page === 'map' && there.id === id && there.tab !== tab) goTo(mapAddress(id, tab))
      }),
    [session, id],
  )
}
