import type { Draft } from 'immer'
import type { MapDocument } from '@/model/document'
import { ordersAt } from '@/model/order'
import { stepsOf } from '@/model/outline'
import type { Card, HomeId } from '@/model/records/card'
import { createStep } from '@/model/records/step'
import type { Clipping } from '../clipping'
import { stageIdOf } from '../places'

/** The cards of a clipping from its first column to its last. */
export function byColumn({ steps, cards }: Clipping): Card[] {
  const columns = new Map(steps.map((step, index) => [step.id as string, index]))
  const columnOf = (card: Card) => columns.get(card.homeId) ?? -1
  return [...cards].sort((a, b) => columnOf(a) - columnOf(b))
}

/** Where duplicates go: a step with a touchpoint beside itself, any other card below itself. */
export function homesBeside(
  draft: Draft<MapDocument>,
  map: MapDocument,
  clipping: Clipping,
  ids: ReadonlyMap<string, string>,
): Map<string, HomeId> {
  const homes = new Map<string, HomeId>()
  for (const { homeId, type } of byColumn(clipping)) {
    const known = ids.get(homeId) as HomeId | undefined
    const step = map.step[homeId]
    if (known) homes.set(homeId, known)
    else if (!step || type !== 'touchpoint') homes.set(homeId, homes.get(homeId) ?? homeId)
    else if (homes.get(homeId) === undefined || homes.get(homeId) === homeId) {
      const steps = stepsOf(map, step.stageId)
      const at = steps.findIndex(({ id }) => id === step.id) + 1
      const made = createStep({ stageId: step.stageId, order: ordersAt(steps, at)[0]! })
      draft.step[made.id] = made
      homes.set(homeId, made.id)
    }
  }
  return homes
}

/**
 * Where each pasted step's cards go. Those of pasted stages keep their place in them. A step with
 * a touchpoint becomes a new step after the present one; other cards go to the present step and
 * the ones that follow it.
 */
export function homesFor(
  draft: Draft<MapDocument>,
  map: MapDocument,
  clipping: Clipping,
  here: HomeId | undefined,
  ids: ReadonlyMap<string, string>,
): Map<string, HomeId> {
  const homes = new Map<string, HomeId>()
  const stageId = here && stageIdOf(map, here)
  const steps = stageId ? stepsOf(map, stageId) : []
  const at = steps.findIndex((step) => step.id === here)
  let follow = Math.max(0, at)
  let insertAt = at < 0 ? steps.length : at + 1
  let siblings = [...steps]
  const order = new Map(clipping.steps.map((step, index) => [step.id as string, index]))
  const sources = [...new Set(clipping.cards.map((card) => card.homeId))]
  sources.sort((a, b) => (order.get(a) ?? -1) - (order.get(b) ?? -1))
  for (const source of sources) {
    const known = ids.get(source)
    if (known) {
      homes.set(source, known as HomeId)
      continue
    }
    if (!stageId) continue
    const cards = clipping.cards.filter((card) => card.homeId === source)
    const present = siblings[follow]
    if (present && !cards.some((card) => card.type === 'touchpoint')) {
      homes.set(source, present.id)
      follow = Math.min(follow + 1, siblings.length - 1)
      continue
    }
    const step = createStep({ stageId, order: ordersAt(siblings, insertAt)[0]! })
    draft.step[step.id] = step
    siblings = [...siblings.slice(0, insertAt), step, ...siblings.slice(insertAt)]
    insertAt += 1
    homes.set(source, step.id)
  }
  return homes
}
