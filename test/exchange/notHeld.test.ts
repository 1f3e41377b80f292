import { expect, test, vi } from 'vitest'
import { writeCsv } from '@/exchange/export/csv/csv'
import type { Exporter } from '@/exchange/export/exporter'
import { writeMermaid } from '@/exchange/export/mermaid/mermaid'
import { writeReport } from '@/exchange/export/report/report'
import { CAREFUL_CHOICES } from '@/exchange/export/webPage/choices'
import { writeWebPage } from '@/exchange/export/webPage/writeWebPage'
import { type MapDocument, tableOf } from '@/model/document'
import { createActivity } from '@/model/records/activity'
import { createDismissal } from '@/model/records/dismissal'
import { createMeasurement } from '@/model/records/measurement'
import { createRound } from '@/model/records/round'
import { createView } from '@/model/records/view'
import { openDesk, planned } from '../helpers/board'
import { deckExporter } from './deckFile'
import { noProgress, sourceOf, type TONGUES } from './tableHelp'

const plain = planned({ Buy: { steps: [{ touchpoint: 'Pay' }] } })
const pay = openDesk(plain).card('Pay')
const prepared: MapDocument = {
  ...plain,
  step: Object.fromEntries(
    Object.values(plain.step).map((step) => [step.id, { ...step, title: 'At the till' }]),
  ),
  activity: tableOf(['a0', 'a1', 'a2'].map((order) => createActivity({ order, minutes: 10 }))),
  view: tableOf(['a0', 'a1'].map((order) => createView({ order }))),
  round: tableOf([
    createRound({ order: 'a0', title: 'Still open' }),
    createRound({ order: 'a1', title: 'Closed', isClosed: true }),
  ]),
  dismissal: tableOf([createDismissal({ check: 'noEvidence', subjectId: pay.id })]),
  measurement: tableOf([
    createMeasurement({
      ...{ subjectId: pay.id, definitionId: 'nps', order: 'a0' },
      ...{ date: '2026-01-01', answers: { '9': 4 } },
    }),
    createMeasurement({
      ...{ subjectId: pay.id, definitionId: 'nps', order: 'a1' },
      ...{ date: '2026-02-01', value: 30 },
    }),
  ]),
}

const writers = {
  report: writeReport,
  csv: writeCsv,
  mermaid: writeMermaid({ who: 'mean' }),
  deck: deckExporter(),
  page: writeWebPage(CAREFUL_CHOICES),
} satisfies Record<string, Exporter>

async function said(format: keyof typeof writers, map: MapDocument, tongue?: keyof typeof TONGUES) {
  vi.stubGlobal('fetch', async () => new Response('font'))
  const { notes } = await writers[format](sourceOf(map, undefined, tongue), noProgress)
  vi.unstubAllGlobals()
  return notes.join('\n')
}

test.each([
  [
    'report',
    'The workshop’s agenda of 3 activities is left out.\n2 views of the board are left out.',
  ],
  ['csv', 'an agenda of 3 activities, 2 views'],
  [
    'mermaid',
    'The workshop’s agenda of 3 activities is left out.\n2 views of the board are left out.',
  ],
  [
    'deck',
    'The deck does not hold the title of 1 step, figures and answers behind 1 KPI value, ' +
      '1 earlier KPI value, 1 open round of votes, an agenda of 3 activities, 2 views, ' +
      'and 1 dismissed finding of the checker.',
  ],
  [
    'page',
    'The page does not hold figures and answers behind 1 KPI value, 1 open round of votes, ' +
      'an agenda of 3 activities, 2 views, and 1 dismissed finding of the checker.',
  ],
] as const)(
  'the %s says that it holds neither the agenda nor the views, and what else of the map it lacks',
  async (format, sentence) => {
    expect(await said(format, prepared)).toContain(sentence)
    expect(await said(format, plain)).not.toMatch(/agenda|view|does not hold/)
  },
)

test('in French it is said as well', async () => {
  const sentence =
    'Le programme de l’atelier (3 activités) n’est pas repris.\n2 vues du plateau ne sont pas reprises.'
  expect(await said('report', prepared, 'fr')).toContain(sentence)
  expect(await said('mermaid', prepared, 'fr')).toContain(sentence)
  expect(await said('csv', prepared, 'fr')).toContain('un programme de 3 activités, 2 vues')
  const left =
    '1 tour de vote ouvert, un programme de 3 activités, 2 vues et 1 point écarté du contrôle.'
  expect(await said('deck', prepared, 'fr')).toContain(left)
  expect(await said('page', prepared, 'fr')).toContain(left)
})
