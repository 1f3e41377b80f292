import { curveOf } from '@/insights/curve'
import { isOpen } from '@/insights/opportunities'
import { cardsOfType, readingOf } from '@/insights/reading'
import type { MapDocument } from '@/model/document'
import { personaIdsOf } from '@/model/feelings'
import { measurementsOf, stagesOf, stepsOf, viewsOf } from '@/model/outline'
import type { HomeId } from '@/model/records/card'
import type { Stage, StageId } from '@/model/records/stage'
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
  /** Where a long stage is told in several looks: which of its steps this one shows. */
  readonly look?: Look
}

/** Some of a stage's steps, from its first to its last one by their numbers, 1 being the first. */
export type Look = {
  readonly from: number
  readonly to: number
  readonly of: number
  /** Where what it shows stands: the steps, and the stage itself in the first one. */
  readonly homeIds: ReadonlySet<HomeId>
}

/** More steps at once cannot be read on a wall: side by side they are 1,700 px of the board. */
const MOST_STEPS = 14

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

/** The parts that are told, in their order: a stage of many steps in several looks, one by one. */
export function toldParts(map: MapDocument): StoryPart[] {
  return storyOf(map).flatMap((part) => {
    if (!part.isTold) return []
    return part.part === 'stage' ? looksAt(map, part) : part
  })
}

/** The looks are as even as can be; the first has the key of the stage itself. */
function looksAt(map: MapDocument, part: StoryPart): StoryPart[] {
  const stageId = part.subjectId as StageId
  const steps = stepsOf(map, stageId).map(({ id }) => id)
  const count = Math.ceil(steps.length / MOST_STEPS)
  if (count < 2) return [part]
  return Array.from({ length: count }, (_, index) => {
    const [from, to] = [index, index + 1].map((at) => Math.round((steps.length * at) / count))
    const homeIds = new Set<HomeId>(steps.slice(from, to))
    if (index === 0) homeIds.add(stageId)
    const key = index === 0 ? part.key : `${part.key}:${index + 1}`
    return { ...part, key, look: { from: from! + 1, to: to!, of: steps.length, homeIds } }
  })
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
