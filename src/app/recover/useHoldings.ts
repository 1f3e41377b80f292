import { useEffect, useState } from 'react'
import type { JourneyId } from '@/model/records/journey'
import { type Condition, conditionOf, type Holdings, readHoldings } from '@/storage/holdings'
import { type Rescue, RescueError, type RescueFault } from '@/storage/rescue'

/** What is known so far of what a database holds. */
export type Held =
  | { readonly state: 'reading' }
  | { readonly state: 'failed'; readonly fault: RescueFault }
  | { readonly state: 'ready'; readonly rescue: Rescue; readonly holdings: Holdings }

export type Conditions = ReadonlyMap<JourneyId, Condition>

/** Opens a database, lists what it holds, and then tries its maps one after the other. */
export function useHoldings(open: () => Promise<Rescue>): {
  readonly held: Held
  readonly conditions: Conditions
} {
  const [held, setHeld] = useState<Held>({ state: 'reading' })
  const [conditions, setConditions] = useState<Conditions>(new Map())
  useEffect(() => {
    let gone = false
    let rescue: Rescue | undefined
    const read = async () => {
      rescue = await open()
      const holdings = await readHoldings(rescue)
      if (gone) return
      setHeld({ state: 'ready', rescue, holdings })
      for (const { id } of holdings.maps) {
        const condition = await conditionOf({ store: rescue }, id)
        if (gone) return
        setConditions((known) => new Map(known).set(id, condition))
      }
    }
    read()
      .catch((error) => {
        if (!gone) setHeld({ state: 'failed', fault: faultOf(error) })
      })
      .finally(() => {
        if (gone) rescue?.close()
      })
    return () => {
      gone = true
      rescue?.close()
    }
  }, [open])
  return { held, conditions }
}

function faultOf(error: unknown): RescueFault {
  return error instanceof RescueError ? error.fault : 'refused'
}
