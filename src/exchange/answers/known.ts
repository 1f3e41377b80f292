import type { LibraryDocument, MapDocument } from '@/model/document'
import { personaIdsOf, touchpointsOf } from '@/model/feelings'
import { stagesOf } from '@/model/outline'
import { type Candidate, type Label, type Match, matchNames } from './names'
import type { KnownNames } from './recognise'

/** What a file can speak of by name: the map's touchpoints, stages and personas, and channels. */
export type Known = KnownNames & { readonly stage: readonly Candidate[] }

/** What a map knows by name, in reading order. `channelNames` are the channels in one language. */
export function knownOf(
  map: MapDocument,
  library: Pick<LibraryDocument, 'persona'>,
  channelNames: Readonly<Record<string, string>>,
): Known {
  const stages = stagesOf(map)
  return {
    touchpoint: stages.flatMap((stage) => touchpointsOf(map, stage)).map(titled),
    stage: stages.map(titled),
    persona: personaIdsOf(map).flatMap((id) => {
      const persona = library.persona[id]
      return persona ? [{ id, name: persona.name }] : []
    }),
    channel: Object.entries(channelNames).flatMap(([id, name]) => [
      { id, name },
      { id, name: id },
    ]),
  }
}

/**
 * Which touchpoint or stage each name means. One that is exactly a stage's is rather that than
 * nearly a touchpoint's.
 */
export function matchSubjects(
  labels: readonly Label[],
  { touchpoint, stage }: Known,
): ReadonlyMap<string, Match> {
  const touchpoints = matchNames(labels, touchpoint)
  const stages = matchNames(labels, stage)
  return new Map(
    labels.flatMap(({ key }) => {
      const [first, second] = [touchpoints.get(key), stages.get(key)]
      const match = first?.certainty !== 'exact' && second?.certainty === 'exact' ? second : first
      return (match ?? second) ? [[key, (match ?? second)!] as const] : []
    }),
  )
}

function titled({ id, title }: { readonly id: string; readonly title: string }): Candidate {
  return { id, name: title }
}
