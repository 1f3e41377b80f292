import { useState } from 'react'
import type { Destination } from '@/commands/moveCards'
import { inReadingOrder } from '@/commands/moveCards'
import { cardsAmong, lastHome, stageIdOf } from '@/commands/places'
import { cellAt } from '@/editor/navigation'
import type { MapDocument } from '@/model/document'
import { lanesOf, stepsOf } from '@/model/outline'
import type { HomeId } from '@/model/records/card'
import { cardTypeOf, type Lane, type LaneId } from '@/model/records/lane'
import type { StageId } from '@/model/records/stage'

/** A step as the list names it: one that is there, or a new one before the `n`-th: `new:n`. */
export type StepChoice = string

export type Chosen = {
  readonly stageId: StageId
  readonly step: StepChoice
  readonly laneId: LaneId
}

/** The lanes that hold cards. */
export function cardLanes(map: MapDocument): Lane[] {
  return lanesOf(map).filter(({ type }) => cardTypeOf(type))
}

/** What is chosen in the dialog. It begins where the first card is, or the keyboard for notes. */
export function useDestination(map: MapDocument, ids: readonly string[], focus: string | null) {
  const [chosen, setChosen] = useState<Chosen | undefined>(() => beginning(map, ids, focus))
  const choose = (part: Partial<Chosen>) => {
    if (!chosen) return
    const next = { ...chosen, ...part }
    // Another stage has other steps; a touchpoint makes its own wherever it goes.
    setChosen(part.step ? next : { ...next, step: usualStep(map, next, chosen) })
  }
  return { chosen, choose }
}

/** The place that a choice names. */
export function destinationOf(chosen: Chosen): Destination {
  const { stageId, step, laneId } = chosen
  const index = newAt(step)
  return index === undefined
    ? { to: 'cell', homeId: step as HomeId, laneId, index: Infinity }
    : { to: 'newStep', stageId, laneId, index }
}

/** Before which step a new one is chosen; nothing where one that is there is. */
export function newAt(step: StepChoice): number | undefined {
  return step.startsWith('new:') ? Number(step.slice(4)) : undefined
}

function beginning(
  map: MapDocument,
  ids: readonly string[],
  focus: string | null,
): Chosen | undefined {
  const [lead] = cardsAmong(map, ids).sort(inReadingOrder(map))
  const cell = focus ? cellAt(map, focus) : undefined
  const home = lead?.homeId ?? cell?.homeId ?? lastHome(map)
  const lanes = cardLanes(map)
  const laneId = lead?.laneId ?? lanes.find(({ id }) => id === cell?.lane.id)?.id ?? lanes[0]?.id
  if (!home || !laneId) return undefined
  const stageId = stageIdOf(map, home)
  const place = { stageId, laneId, step: home as string }
  return lead && map.step[home] ? place : { ...place, step: usualStep(map, place, place) }
}

function usualStep(map: MapDocument, { stageId, laneId }: Chosen, before: Chosen): StepChoice {
  const steps = stepsOf(map, stageId)
  const isTouchpoint = map.lane[laneId]?.type === 'touchpoint'
  if (isTouchpoint || steps.length === 0) return `new:${steps.length}`
  return steps.find(({ id }) => id === before.step)?.id ?? steps[0]!.id
}
