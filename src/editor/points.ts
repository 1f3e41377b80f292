import type { MapDocument } from '@/model/document'
import { shownCurves, touchpointsOf } from '@/model/feelings'
import { stagesOf } from '@/model/outline'
import type { PersonaId } from '@/model/records/persona'
import { type FocusKey, pointKey } from './session'

/** The point of the same curve at the next or previous touchpoint; nothing at the curve's end. */
export function pointBeside(map: MapDocument, key: FocusKey, by: 1 | -1): FocusKey | undefined {
  const [, owner] = key.split(':')
  const personaId = owner === 'mean' ? null : (owner as PersonaId)
  return beside(pointsOf(map, [personaId]), key, by)
}

/** The next or previous of all points, touchpoint after touchpoint; nothing at either end. */
export function pointAfter(
  map: MapDocument,
  key: FocusKey,
  by: 1 | -1,
  hidden: ReadonlySet<PersonaId>,
): FocusKey | undefined {
  return beside(pointsOf(map, shownCurves(map, hidden)), key, by)
}

function pointsOf(map: MapDocument, curves: readonly (PersonaId | null)[]): FocusKey[] {
  const touchpoints = stagesOf(map).flatMap((stage) => touchpointsOf(map, stage))
  return touchpoints.flatMap((card) => curves.map((personaId) => pointKey(personaId, card.id)))
}

function beside(keys: readonly FocusKey[], key: FocusKey, by: 1 | -1): FocusKey | undefined {
  const at = keys.indexOf(key)
  return at < 0 ? undefined : keys[at + by]
}
