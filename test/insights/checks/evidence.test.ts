import { expect, test } from 'vitest'
import { noEvidence } from '@/insights/checks/noEvidence'
import { staleEvidence } from '@/insights/checks/staleEvidence'
import { sketch } from '../sketch'
import { first, found } from './found'

const plan = {
  Purchase: {
    wide: { touchpoint: 'Wide' },
    steps: [
      { pain: 'Slow', touchpoint: 'Pay' },
      { pain: 'Late' },
      { touchpoint: 'Track', thought: 'Hm' },
      {},
    ],
  },
}

test('a step without evidence is named after its touchpoint, else its first card', () => {
  const made = sketch(plan)
  expect(found(noEvidence, made)).toEqual({ looked: 3, places: ['Pay', 'Late', 'Track'] })
  expect(first(noEvidence, made)).toMatchObject({
    subjectId: made.map.card[made.id('Pay')]!.homeId,
    fix: { kind: 'editField', subjectId: made.id('Pay'), field: 'evidence' },
  })
})

test('the touchpoint names the step even where its lane is not the first', () => {
  const made = sketch({ Stage: { steps: [{ pain: 'Slow', touchpoint: 'Pay' }] } }, [
    'pain',
    'touchpoint',
  ])
  expect(found(noEvidence, made).places).toEqual(['Pay'])
})

test('evidence of any of its cards will do, or behind one of their KPIs', () => {
  const made = sketch(plan).evidence('Slow').evidence('Wide').evidence('Purchase')
  expect(found(noEvidence, made).places).toEqual(['Late', 'Track'])
  made.measure('Hm', 'nps')
  expect(found(noEvidence, made).places).toEqual(['Late', 'Track'])
  made.evidence(Object.keys(made.map.measurement)[0]!)
  expect(found(noEvidence, made).places).toEqual(['Late'])
})

test('evidence is old after as many months as the map says, the oldest first', () => {
  const made = sketch(plan).journey({ staleAfter: 6 })
  made.evidence('Pay', { date: '2026-05-21' }).evidence('Track', { date: '2025-01-01' })
  made.evidence('Slow', { date: '2026-05-22' }).evidence('Late')
  expect(found(staleEvidence, made)).toEqual({ looked: 3, places: ['Track', 'Pay'] })
  expect(first(staleEvidence, made)).toMatchObject({
    cardIds: [made.id('Track')],
    detail: { kind: 'date', date: '2025-01-01' },
    fix: { kind: 'editField', subjectId: made.id('Track'), field: 'evidence' },
  })
})

test('old evidence behind a KPI is told of the card that is measured', () => {
  const made = sketch(plan).measure('Pay', 'nps').measure('Purchase', 'nps')
  for (const id of Object.keys(made.map.measurement)) made.evidence(id, { date: '2020-01-01' })
  expect(found(staleEvidence, made).places.toSorted()).toEqual(['Pay', 'Purchase'])
})
