import fc from 'fast-check'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { writeCsv } from '@/exchange/export/csv/csv'
import type { Exporter } from '@/exchange/export/exporter'
import { writeMermaid } from '@/exchange/export/mermaid/mermaid'
import { writeReport } from '@/exchange/export/report/report'
import { writeWebPage } from '@/exchange/export/webPage/writeWebPage'
import { arbitraryMap, type MapAndLibrary } from '../helpers/arbitraryMap'
import { type Token, withTokens } from '../helpers/tokens'
import { noProgress, sourceOf } from './tableHelp'

beforeAll(() => vi.stubGlobal('fetch', async () => new Response('font')))
afterAll(() => vi.unstubAllGlobals())

/** What a format says of a field that it lacks; one that is not here may not be lacking. */
type Names = Readonly<Record<string, RegExp>>

const AGENDA = /agenda of \d+ activit/
const VIEWS = /\d+ views?/
const DISMISSED = /\d+ dismissed findings?/
const OPEN_ROUNDS = /\d+ open rounds? of votes/
const prepared: Names = {
  'activity.title': AGENDA,
  'activity.notes': AGENDA,
  'view.title': VIEWS,
  'view.notes': VIEWS,
  'dismissal.reason': DISMISSED,
  'round.title(open)': OPEN_ROUNDS,
}

const ABOUT = /scenario, goal, summary and state/
const SHEETS = /sheets of \d+ persona/
const VALUES = /\d+ KPI values?/
const PLACES = /\d+ (stage or step|stages and steps) without cards/
const csv: Names = {
  ...prepared,
  'journey.scenario': ABOUT,
  'journey.goal': ABOUT,
  'journey.summary': ABOUT,
  'stage.title': PLACES,
  'stage.notes': /notes and scores of \d+ stage/,
  'step.title': PLACES,
  'lane.title': /\d+ titles? of lanes without cards/,
  'measurement.population': VALUES,
  'definition.name': VALUES,
  'definition.unit': VALUES,
  'definition.inputs': VALUES,
  'evidence.sentence': /\d+ pieces? of evidence/,
  'evidence.link': /\d+ pieces? of evidence/,
  'note.title': /\d+ notes?/,
  'round.title(closed)': /\d+ rounds? of votes apart from the sums/,
  ...Object.fromEntries(
    [
      ...['role', 'quote', 'goals', 'frustrations', 'demographics', 'psychographics'],
      ...['devices', 'channels', 'decision'],
    ].map((field) => [`persona.${field}`, SHEETS]),
  ),
}

const report: Names = {
  ...prepared,
  'lane.title': /lanes and their titles/,
  'step.title': /\d+ titles? of (a step|steps) without touchpoints/,
  'definition.inputs': /figures or answers behind/,
}

const page: Names = { ...prepared, 'definition.inputs': /figures and answers behind/ }

const CARDS: Readonly<Record<string, RegExp>> = {
  action: /\d+ actions?/,
  thought: /\d+ thoughts?/,
  pain: /\d+ pain points?/,
  opportunity: /\d+ opportunit/,
  text: /\d+ text cards?/,
  image: /\d+ images?/,
}
const PEOPLE = /mean of \d+ personas?, who are not named/
const DESCRIBED = /Of \d+ personas?, everything but the name/
const mermaid: Names = {
  ...prepared,
  'round.title(open)': /\d+ rounds? of votes/,
  'round.title(closed)': /\d+ rounds? of votes/,
  'journey.goal': /goal/,
  'journey.summary': /summary/,
  'stage.notes': /Of \d+ stages?, the notes/,
  'step.title': /\d+ titles? of (a )?steps?/,
  'lane.title': /lanes/,
  'measurement.population': VALUES,
  'definition.name': VALUES,
  'definition.unit': VALUES,
  'definition.inputs': VALUES,
  'evidence.sentence': /\d+ pieces? of evidence/,
  'evidence.link': /\d+ pieces? of evidence/,
  'note.title': /\d+ notes?/,
  'card.notes(touchpoint)': /Of \d+ touchpoints?, the notes/,
  'card.channels(touchpoint)': /Of \d+ touchpoints?, the notes, channels/,
  'persona.name': PEOPLE,
  ...Object.fromEntries(
    Object.entries(CARDS).flatMap(([type, named]) =>
      ['title', 'notes', 'channels', 'cause', 'owner'].map((field) => [
        `card.${field}(${type})`,
        named,
      ]),
    ),
  ),
  ...Object.fromEntries(
    [
      ...['role', 'quote', 'goals', 'frustrations', 'demographics', 'psychographics'],
      ...['devices', 'channels', 'decision'],
    ].map((field) => [`persona.${field}`, DESCRIBED]),
  ),
}

const FORMATS: Readonly<Record<string, readonly [Exporter, Names]>> = {
  'CSV table': [writeCsv, csv],
  'Markdown report': [writeReport, report],
  'Mermaid journey': [writeMermaid({ who: 'mean' }), mermaid],
  'web page': [writeWebPage({ theme: 'system', notes: true, evidence: true, owners: true }), page],
}

/** A token's field, with what kind of record it is where that makes a difference. */
function placeOf({ field, record }: Token): string {
  if (record.kind === 'card') return `${field}(${record.type})`
  if (record.kind === 'round') return `${field}(${record.isClosed ? 'closed' : 'open'})`
  return field
}

/** What is not the map's, or is told by no place in the app either, is for no file to tell. */
function isOfMap({ field, record }: Token, { map }: MapAndLibrary): boolean {
  // Agendas for other workshops are the library's.
  if (record.kind === 'agenda') return false
  // Every file is called after its map.
  if (field === 'journey.title') return false
  // Only a pain point has a cause, and only an opportunity an owner; cards that became another kind keep theirs.
  if (record.kind === 'card' && field === 'card.cause') return record.type === 'pain'
  if (record.kind === 'card' && field === 'card.owner') return record.type === 'opportunity'
  // A round in which no dot was given came to nothing.
  if (record.kind === 'round' && record.isClosed)
    return Object.values(map.vote).some(({ roundId }) => roundId === record.id)
  if (record.kind !== 'definition') return true
  // A unit stands beside a value, the names of a formula's figures beside the figures.
  const used = Object.values(map.measurement).filter(
    ({ definitionId }) => definitionId === record.id,
  )
  if (field === 'definition.unit') return used.some(({ value }) => value !== null)
  if (field === 'definition.inputs')
    return used.some(({ inputs, answers }) => Object.keys({ ...inputs, ...answers }).length > 0)
  return used.length > 0
}

test.each(Object.entries(FORMATS))(
  'the %s holds every word of a map, or its notes name what it lacks',
  async (_, [write, names]) => {
    await fc.assert(
      fc.asyncProperty(arbitraryMap, async (made) => {
        const { map, library, tokens } = withTokens(made)
        const { blob, notes } = await write(sourceOf(map, library), noProgress)
        const [text, said] = [await blob.text(), notes.join('\n')]
        const lost = tokens.filter(
          (token) => isOfMap(token, { map, library }) && !text.includes(token.word),
        )
        const unsaid = lost.map(placeOf).filter((place) => !names[place]?.test(said))
        expect([...new Set(unsaid)]).toEqual([])
      }),
      { numRuns: 25 },
    )
  },
)
