import type { Diff } from './diff'
import { type AnyRecord, type MapDocument, recordAt } from './document'
import { cardsAt } from './outline'
import type { StepId } from './records/step'

/**
 * Steps that a change left with neither cards nor a title. A touchpoint makes its own step, so a
 * step that nothing stands in any more goes away with the last card.
 */
export function abandonedSteps(map: MapDocument, diff: Diff): StepId[] {
  const touched = new Set<string>()
  const visit = (record: AnyRecord) => {
    if (record.kind === 'card') touched.add(record.homeId)
    if (record.kind === 'step') touched.add(record.id)
  }
  for (const record of Object.values(diff.added)) visit(record)
  for (const record of Object.values(diff.removed)) visit(record)
  for (const [from, to] of Object.values(diff.updated)) {
    visit(from)
    visit(to)
  }
  return [...touched].filter((id): id is StepId => {
    const record = recordAt(map, id)
    return record?.kind === 'step' && record.title === '' && cardsAt(map, record.id).size === 0
  })
}
