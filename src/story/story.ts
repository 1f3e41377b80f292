import { curveOf } from '@/insights/curve'
import { isOpen } from '@/insights/opportunities'
import { cardsOfType, readingOf } from '@/insights/reading'
import type { MapDocument } from '@/model/document'
import { personaIdsOf } from '@/model/feelings'
import { measurementsOf, stagesOf, viewsOf } from '@/model/outline'
import type { Stage } from '@/model/records/stage'
import type { View, ViewPart } from '@/model/records/view'

/** A part of the story that a map tells: what it shows, and what was set for it. */
export type StoryPart = {
  /** Names the part within its map, also in another window: `stage:stage_…`, `pains`, a view's id. */
  readonly key: string
  readonly part: ViewPart
  /** The stage, or the persona of the curve; empty for everyone's curve and for the other parts. */
  readonly subjectId: string
  /** What somebody set for it; nothing where it is told as it comes. */
  readonly view: View | undefined
  readonly isTold: boolean
  /** What the speaker says. */
  readonly notes: string
}

/** A curve through fewer touchpoints is no curve. */
const FEWEST_POINTS = 2

/**
 * All parts of a map's story in the order in which they are told, those that are not told among
 * them: the whole board, stage by stage, the curve of each persona, the worst pain points, the
 * actions, and then the views. What has nothing to show is left out. Where somebody set another
 * order it holds, and what is new comes in after what it follows by itself.
 */
export function storyOf(map: MapDocument): StoryPart[] {
  // Two windows may have set something for one part at the same time; the first is enough.
  const kept = new Map([...viewsOf(map)].reverse().map((view) => [keyOf(view), view]))
  const story = [...kept].reverse().map(([key, view]) => partOf(key, view))
  let last: string | undefined
  for (const part of partsByNature(map)) {
    const key = keyOf(part)
    if (!kept.has(key)) {
      const place = story.findIndex((other) => other.key === last) + 1
      story.splice(place, 0, { ...part, key, view: undefined, isTold: true, notes: '' })
    }
    last = key
  }
  return story.filter((part) => hasMatter(map, part))
}

/** The parts that are told, in their order. */
export function toldParts(map: MapDocument): StoryPart[] {
  return storyOf(map).filter(({ isTold }) => isTold)
}

/** How a part is called among all of a map. */
export function keyOf(part: Pick<View, 'part' | 'subjectId'> & { readonly id?: string }): string {
  if (part.part === 'board') return part.id ?? ''
  const hasSubject = part.part === 'stage' || part.part === 'curve'
  return hasSubject && part.subjectId !== '' ? `${part.part}:${part.subjectId}` : part.part
}

function partOf(key: string, view: View): StoryPart {
  const { part, subjectId, isTold, notes } = view
  return { key, part, subjectId, view, isTold, notes }
}

type Natural = { readonly part: ViewPart; readonly subjectId: string }

function partsByNature(map: MapDocument): Natural[] {
  const personas = personaIdsOf(map)
  return [
    { part: 'overview', subjectId: '' },
    ...stagesOf(map).map(({ id }): Natural => ({ part: 'stage', subjectId: id })),
    ...(personas.length > 0 ? personas : ['']).map(
      (subjectId): Natural => ({ part: 'curve', subjectId }),
    ),
    { part: 'pains', subjectId: '' },
    { part: 'actions', subjectId: '' },
  ]
}

/** Whether a part has something to show; one of a persona that left the map has not. */
function hasMatter(map: MapDocument, { part, subjectId }: Natural): boolean {
  switch (part) {
    case 'overview':
    case 'board':
      return true
    case 'stage':
      return map.stage[subjectId] !== undefined && hasContent(map, map.stage[subjectId])
    case 'curve': {
      const who = personaIdsOf(map).find((id) => id === subjectId) ?? null
      if ((who ?? '') !== subjectId) return false
      return curveOf(map, who).points.length >= FEWEST_POINTS
    }
    case 'pains':
      return cardsOfType(map, 'pain').length > 0
    case 'actions':
      return cardsOfType(map, 'opportunity').some(isOpen)
  }
}

function hasContent(map: MapDocument, stage: Stage): boolean {
  return (
    (readingOf(map).ofStage.get(stage.id)?.length ?? 0) > 0 ||
    Object.keys(stage.scores).length > 0 ||
    measurementsOf(map, stage.id).length > 0
  )
}
