import { plainText } from '@/model/plainText'
import type { MapPlan } from './plan'

/** The personas that a text names, in the order in which they were met. */
export type People = {
  readonly personas: MapPlan['personas'][number][]
  /** The place of a persona among them; a name that was not met yet gets the next. */
  placeOf(name: string): number
}

/** Nobody yet. Names that differ only in capitals, accents or spaces are one persona's. */
export function createPeople(): People {
  const places = new Map<string, number>()
  const personas: MapPlan['personas'][number][] = []
  return {
    personas,
    placeOf(name) {
      const alike = plainText(name) || name
      const known = places.get(alike)
      if (known !== undefined) return known
      places.set(alike, personas.length)
      return personas.push({ name }) - 1
    },
  }
}
