import { cellKey } from '@/editor/session'
import type { MapDocument } from '@/model/document'
import { felt, scoreKey, touchpointsAt } from '@/model/feelings'
import { cardsIn, cardsOf } from '@/model/outline'
import type { HomeId } from '@/model/records/card'
import { cardTypeOf, type Lane } from '@/model/records/lane'
import type { PersonaId } from '@/model/records/persona'
import { seriesOf } from '@/model/series'
import { cardCell, type Named, scoreCell } from './cells'

/** What a column, or the whole of a stage, shows in a lane: from top to bottom. */
export type Stacks = {
  of(homeId: HomeId): readonly Named[]
  /** What fills the rest of a column: the place for one more, or what says that there is nothing. */
  rest(homeId: HomeId): Named
  /** The last of a stack fills the rest itself, since nothing can be added below it. */
  readonly stretches: boolean
}

/** Whose scores a block of rows shows: a persona's, or everyone's while the map has none. */
export type Who = { readonly personaId: PersonaId | null; readonly name: string }

/** The name of a column, for what is added to it. */
export type PlaceName = (homeId: HomeId) => string

/** The stacks of a lane that holds cards, KPIs or channels. */
export function stacksOf(map: MapDocument, lane: Lane, place: PlaceName): Stacks {
  if (lane.type === 'kpi') return kpiStacks(map, lane, place)
  if (lane.type === 'channel') return channelStacks(map, lane)
  return {
    of: (homeId) => cardsIn(map, homeId, lane.id).map(cardCell),
    rest: (homeId) =>
      cardTypeOf(lane.type)
        ? { kind: 'empty', homeId, lane, place: place(homeId), ...at(homeId, lane) }
        : blank(homeId, lane),
    stretches: false,
  }
}

/** The scores of one persona in an emotion lane: one for each touchpoint. */
export function scoreStacks(map: MapDocument, lane: Lane, { personaId, name }: Who): Stacks {
  const showsMeasured = lane.curves !== 'felt'
  return {
    of: (homeId) =>
      touchpointsAt(map, homeId).map((card) =>
        scoreCell(lane, {
          card,
          personaId,
          owner: name,
          score: felt(map, card.scores, personaId),
          measured: showsMeasured ? card.measured[scoreKey(personaId)] : undefined,
        }),
      ),
    rest: (homeId) => ({
      ...blank(homeId, lane),
      key: `${cellKey(homeId, lane.id)} ${scoreKey(personaId)}`,
    }),
    stretches: true,
  }
}

/** The KPIs of a stage itself, or of the cards of a step in lane order. */
function kpiStacks(map: MapDocument, lane: Lane, place: PlaceName): Stacks {
  return {
    of: (homeId) => {
      return [homeId, ...cardsOf(map, homeId).map(({ id }) => id)]
        .flatMap((id) => seriesOf(map, id))
        .map((series) => {
          // The first measurement names its series: it stays the first when another is added.
          const key = `${lane.id} ${series.measurements[0]!.id}`
          return { kind: 'series', series, key, focus: cellKey(homeId, lane.id) }
        })
    },
    rest: (homeId) => {
      const card = touchpointsAt(map, homeId)[0]
      if (!card) return blank(homeId, lane)
      return { kind: 'measure', card, place: place(homeId), ...at(homeId, lane) }
    },
    stretches: false,
  }
}

function channelStacks(map: MapDocument, lane: Lane): Stacks {
  return {
    of: (homeId) =>
      touchpointsAt(map, homeId).map((card) => {
        const focus = cellKey(homeId, lane.id)
        return { kind: 'channels', card, key: `${lane.id} ${card.id}`, focus }
      }),
    rest: (homeId) => blank(homeId, lane),
    stretches: true,
  }
}

function blank(homeId: HomeId, lane: Lane): Named {
  return { kind: 'blank', ...at(homeId, lane) }
}

function at(homeId: HomeId, lane: Lane) {
  const key = cellKey(homeId, lane.id)
  return { key, focus: key }
}
