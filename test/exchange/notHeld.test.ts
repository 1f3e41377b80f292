import { expect, test } from 'vitest'
import { writeCsv } from '@/exchange/export/csv/csv'
import { writeMermaid } from '@/exchange/export/mermaid/mermaid'
import { writeReport } from '@/exchange/export/report/report'
import { type MapDocument, tableOf } from '@/model/document'
import { createActivity } from '@/model/records/activity'
import { createView } from '@/model/records/view'
import { planned } from '../helpers/board'
import { noProgress, sourceOf, type TONGUES } from './tableHelp'

const plain = planned({ Buy: { steps: [{ touchpoint: 'Pay' }] } })
const prepared: MapDocument = {
  ...plain,
  activity: tableOf(['a0', 'a1', 'a2'].map((order) => createActivity({ order, minutes: 10 }))),
  view: tableOf(['a0', 'a1'].map((order) => createView({ order }))),
}

const writers = { report: writeReport, csv: writeCsv, mermaid: writeMermaid({ who: 'mean' }) }

async function said(format: keyof typeof writers, map: MapDocument, tongue?: keyof typeof TONGUES) {
  return (await writers[format](sourceOf(map, undefined, tongue), noProgress)).notes.join('\n')
}

test.each([
  [
    'report',
    'The workshop’s agenda of 3 activities is left out.\n2 views of the board are left out.',
  ],
  ['csv', 'an agenda of 3 activities and 2 views.'],
  [
    'mermaid',
    'The workshop’s agenda of 3 activities is left out.\n2 views of the board are left out.',
  ],
] as const)(
  'the %s says that it holds neither the agenda nor the views',
  async (format, sentence) => {
    expect(await said(format, prepared)).toContain(sentence)
    expect(await said(format, plain)).not.toMatch(/agenda|view/)
  },
)

test('in French it is said as well', async () => {
  const sentence =
    'Le programme de l’atelier (3 activités) n’est pas repris.\n2 vues du plateau ne sont pas reprises.'
  expect(await said('report', prepared, 'fr')).toContain(sentence)
  expect(await said('mermaid', prepared, 'fr')).toContain(sentence)
  expect(await said('csv', prepared, 'fr')).toContain('un programme de 3 activités et 2 vues.')
})
