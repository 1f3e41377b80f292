import type { Check } from '@/insights/checks/check'
import { type Sketch, TODAY } from '../sketch'

/** What a check finds in a sketch, as the titles of the places, and how much it looked at. */
export function found(check: Check, { map, library, titles }: Sketch) {
  const { looked, findings } = check.run({ map, library, today: TODAY })
  return { looked, places: titles(findings.map(({ placeId }) => placeId ?? '')) }
}

/** The first finding of a check. */
export function first(check: Check, { map, library }: Sketch) {
  return check.run({ map, library, today: TODAY }).findings[0]
}
