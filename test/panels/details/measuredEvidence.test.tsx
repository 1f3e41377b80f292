// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { select } from '@/editor/session'
import type { Evidence } from '@/model/records/evidence'
import type { Measurement } from '@/model/records/measurement'
import { measuredEvidence } from '@/panels/details/measuredEvidence'
import { openDesk } from '../../helpers/board'
import { type Sketch, sketch } from '../../insights/sketch'
import { showDetails } from './showDetails'

afterEach(cleanup)

const start = () => sketch({ Only: { steps: [{ touchpoint: 'Pay' }] } })

/** Values of a KPI at Pay with evidence behind each, one a month. */
function measure(
  made: Sketch,
  definitionId: string,
  sentences: readonly string[],
  fields: Partial<Measurement> = {},
  ground: Partial<Evidence> = {},
): void {
  for (const [at, sentence] of sentences.entries()) {
    const date = `2026-0${at + 1}-28`
    made.measure('Pay', definitionId, { date, value: at, ...fields })
    const { id } = Object.values(made.map.measurement).at(-1)!
    made.evidence(id, { date, sentence, ...ground })
  }
}

const months = ['12 answers, data.csv', '1 answer, data.csv', '1,204 answers, data.csv']
const linesOf = (made: Sketch) =>
  measuredEvidence(made.map, made.id('Pay')).map(({ series, what, evidence }) => [
    series.definitionId,
    what,
    evidence.map(({ date }) => date.slice(5, 7)).join(),
  ])

test('what a KPI has from one file is one line, the latest first', () => {
  const made = start()
  measure(made, 'nps', months)
  expect(linesOf(made)).toEqual([['nps', 'data.csv', '03,02,01']])
})

test('another KPI, file, source, link, persona or scale is another line', () => {
  const made = start()
  const one = months.slice(0, 1)
  measure(made, 'csat', one)
  measure(made, 'csat', one, { variant: '1-7' })
  measure(made, 'csat', one, { channel: 'phone' })
  measure(made, 'nps', [...one, '4 answers, a.csv'])
  measure(made, 'ces', one)
  measure(made, 'ces', one, {}, { source: 'sales' })
  measure(made, 'ces', one, {}, { link: 'https://example.com' })
  expect(linesOf(made)).toEqual([
    ...Array(3).fill(['csat', 'data.csv', '01']),
    ['nps', 'a.csv', '02'],
    ['nps', 'data.csv', '01'],
    ...Array(3).fill(['ces', 'data.csv', '01']),
  ])
})

test('the same words by hand are one line, different ones several', () => {
  const made = start()
  measure(made, 'nps', ['Exit survey', ' Exit survey ', 'By phone', ''])
  expect(linesOf(made)).toEqual([
    ['nps', '', '04'],
    ['nps', 'By phone', '03'],
    ['nps', 'Exit survey', '02,01'],
  ])
})

test('the line says which KPI, whom and which scale, and unfolds into its days', () => {
  const made = start()
  measure(made, 'csat', months, { variant: '1-7', channel: 'phone' })
  measure(made, 'nps', months.slice(0, 1))
  const desk = openDesk(made.map)
  select(desk.session, [made.id('Pay')])
  showDetails(desk)
  const group = within(screen.getByRole('group', { name: 'Evidence' }))
  expect(group.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    '3 values, data.csvCSAT 1–7 · Phone · Surveys · Mar 28, 2026',
    '12 answers, data.csvNPS · Surveys · Jan 28, 2026',
  ])
  const line = group.getByRole('button', { name: /^3 values, data\.csv/ })
  expect(line.getAttribute('aria-expanded')).toBe('false')
  fireEvent.click(line)
  const unfolded = within(document.getElementById(line.getAttribute('aria-controls')!)!)
  expect(unfolded.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'Mar 28, 20261,204 answers',
    'Feb 28, 20261 answer',
    'Jan 28, 202612 answers',
  ])
  fireEvent.click(line)
  expect(group.getAllByRole('listitem')).toHaveLength(2)
})
