import type { ExchangeWords } from '@/i18n/exchange/exchangeWords'
import { journeyOf, type MapDocument } from '@/model/document'
import { cardsAt, stagesOf, stepsOf } from '@/model/outline'

/** What of a map a table of its cards cannot hold, in one sentence; none where it holds all. */
export function notHeld(map: MapDocument, { notHeld, things }: ExchangeWords['csv']): string[] {
  const stages = stagesOf(map)
  const empty = stages.flatMap((stage) => {
    const homes = [...stepsOf(map, stage.id).map(({ id }) => id)]
    const isBare = (id: (typeof homes)[number] | typeof stage.id) => cardsAt(map, id).size === 0
    const bare = homes.filter(isBare)
    return isBare(stage.id) && bare.length === homes.length ? [stage.id] : bare
  })
  const cards = Object.values(map.card)
  const { scenario, goal, summary, state } = journeyOf(map)
  const counts = {
    aboutMap: scenario || goal || summary || state === 'future' ? 1 : 0,
    emptyPlaces: empty.length,
    stageDetails: stages.filter(({ notes, scores }) => notes || Object.keys(scores).length > 0)
      .length,
    persona: Object.keys(map.cast).length,
    link: Object.keys(map.link).length,
    measurement: Object.keys(map.measurement).length,
    evidence: Object.keys(map.evidence).length,
    proof: Object.keys(map.proof).length,
    note: Object.keys(map.note).length,
    round: Object.keys(map.round).length,
    activity: Object.keys(map.activity).length,
    view: Object.keys(map.view).length,
    pictures: cards.filter(({ assetId }) => assetId !== null).length,
    measured: cards.filter(({ measured }) => Object.keys(measured).length > 0).length,
  }
  const missing = (Object.keys(counts) as (keyof typeof counts)[]).flatMap((thing) =>
    counts[thing] > 0 ? [things[thing](counts[thing])] : [],
  )
  return missing.length > 0 ? [notHeld(missing)] : []
}
