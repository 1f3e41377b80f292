import { journeyOf, type MapDocument } from '@/model/document'
import { cardsAt, stagesOf, stepsOf } from '@/model/outline'
import { type Counts, preparedIn, sizeOf } from '../notHeld'

/** What of a map a table of its cards cannot hold. */
export function notHeldByCards(map: MapDocument): Counts {
  const stages = stagesOf(map)
  const empty = stages.flatMap((stage) => {
    const homes = [...stepsOf(map, stage.id).map(({ id }) => id)]
    const isBare = (id: (typeof homes)[number] | typeof stage.id) => cardsAt(map, id).size === 0
    const bare = homes.filter(isBare)
    return isBare(stage.id) && bare.length === homes.length ? [stage.id] : bare
  })
  const cards = Object.values(map.card)
  const { scenario, goal, summary, state } = journeyOf(map)
  const filled = new Set(cards.map(({ laneId }) => laneId))
  const isBareLane = ({ id, title }: MapDocument['lane'][string]) =>
    title.trim() !== '' && !filled.has(id)
  return {
    aboutMap: scenario || goal || summary || state === 'future' ? 1 : 0,
    emptyPlaces: empty.length,
    emptyLanes: Object.values(map.lane).filter(isBareLane).length,
    stageDetails: stages.filter(({ notes, scores }) => notes || sizeOf(scores) > 0).length,
    persona: sizeOf(map.cast),
    link: sizeOf(map.link),
    measurement: sizeOf(map.measurement),
    evidence: sizeOf(map.evidence),
    proof: sizeOf(map.proof),
    note: sizeOf(map.note),
    roundSums: Object.values(map.round).filter(({ isClosed }) => isClosed).length,
    ...preparedIn(map),
    pictures: cards.filter(({ assetId }) => assetId !== null).length,
    measured: cards.filter(({ measured }) => sizeOf(measured) > 0).length,
  }
}
