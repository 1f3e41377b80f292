import type { Words } from '@/kpi/words'
import type { Lane } from '@/model/records/lane'
import type { Persona } from '@/model/records/persona'

/** What the cards of a map have in common. */
export type Surroundings = {
  /** The lanes, with what the outline calls those that it puts cards into by name. */
  readonly lanes: readonly { readonly name: string | undefined; readonly lane: Lane }[]
  readonly personas: readonly Persona[]
  readonly say: (words?: Words) => string
  /** The day on which the map is made: `YYYY-MM-DD`. */
  readonly today: string
}
