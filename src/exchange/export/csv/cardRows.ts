import type { LibraryDocument, MapDocument } from '@/model/document'
import type { Card } from '@/model/records/card'
import { EVERYONE } from '@/model/score'
import { votesOf } from '@/model/votes'
import { CARD_COLUMNS, type CellValue, type Speech } from '../../tables/cardColumns'
import { joinList } from '../../tables/list'
import { personaNamesOf } from '../../tables/personaNames'
import { type Place, placesOf } from '../../tables/places'

/** What a card says comes before how it is felt, and that before how it is rated. */
const SAID = CARD_COLUMNS.slice(0, 3)
const RATED = CARD_COLUMNS.slice(3)

export type CardRows = {
  readonly header: readonly string[]
  readonly rows: readonly (readonly CellValue[])[]
  /** What of the map was changed for the table, a sentence each. */
  readonly notes: readonly string[]
}

/**
 * The cards of a map as rows. The columns, under the names that the language gives them:
 *
 * - `Id`: the card's own.
 * - `Stage no.`, `Stage`; `Step no.`, `Step`: where it stands, numbers from 1, the step's within
 *   its stage. A card without a step belongs to the whole stage.
 * - `Lane no.`, `Lane`: from the top; its title, or what its type is called.
 * - `Kind`: touchpoint, thought, pain point and so on.
 * - `Title`, `Notes`: as they were typed.
 * - `Channels`: names with semicolons between, in quotation marks where one holds a separator.
 * - `Personas`: whom it concerns, in the same way; empty: everyone.
 * - `Emotion: <persona>`, one a persona, and `Emotion` where a score is everyone's: −2…2 in halves.
 * - `Severity` (1–5), `Votes` (by hand and in closed rounds together), `Share (%)` (0–100), `Cause`, `Broken pillars`: of a pain point.
 * - `Impact`, `Effort` (1–5), `Owner`, `State`, `Due` (`YYYY-MM-DD`): of an opportunity.
 * - `Research`: where it was set by hand. `Pillar: <name>`, one a pillar: how well it is served, 1–5.
 */
export function cardRows(
  map: MapDocument,
  library: Pick<LibraryDocument, 'persona'>,
  speech: Speech,
): CardRows {
  const { tables } = speech.words
  const { columns } = tables
  const places = placesOf(map)
  const { names, notes } = personaNamesOf(map, library, tables)
  const scored = [
    ...[...names].map(([id, name]) => ({ id: id as string, heading: tables.emotionOf(name) })),
    ...(places.some(({ card }) => Object.hasOwn(card.scores, EVERYONE))
      ? [{ id: EVERYONE, heading: tables.emotion }]
      : []),
  ]
  const header = [
    ...(
      ['id', 'stageNumber', 'stage', 'stepNumber', 'step', 'laneNumber', 'lane', 'kind'] as const
    ).map((name) => columns[name]),
    ...SAID.map(({ heading }) => heading(speech.words)),
    columns.personas,
    ...scored.map(({ heading }) => heading),
    ...RATED.map(({ heading }) => heading(speech.words)),
  ]
  const counted = (card: Card): Card => ({ ...card, votes: votesOf(map, card) })
  const rows = places.map((place) => [
    ...placeCells(place, speech),
    ...SAID.map((column) => column.write(place.card, speech)),
    joinList(
      place.card.personaIds.flatMap((id) => {
        const text = names.get(id)
        return text === undefined ? [] : [{ text, quoted: false }]
      }),
    ),
    ...scored.map(({ id }) => place.card.scores[id] ?? null),
    ...RATED.map((column) => column.write(counted(place.card), speech)),
  ])
  return { header, rows, notes }
}

function placeCells(place: Place, { messages }: Speech): CellValue[] {
  const { card, stage, stageNumber, step, stepNumber, lane, laneNumber } = place
  return [
    card.id,
    stageNumber,
    stage.title,
    stepNumber ?? null,
    step?.title ?? null,
    laneNumber,
    lane.title || messages.laneTypes[lane.type],
    messages.cardTypes[card.type],
  ]
}
