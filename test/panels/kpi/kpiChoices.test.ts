import { expect, test } from 'vitest'
import { en } from '@/i18n/en'
import { fr } from '@/i18n/fr'
import { CATALOGUE } from '@/kpi/catalogue'
import { emptyLibrary } from '@/model/document'
import { createDefinition } from '@/model/records/definition'
import { kpiChoices } from '@/panels/kpi/kpiChoices'
import { sketch } from '../../insights/sketch'

const laps = createDefinition({ name: 'Laps', unit: 'laps' })
const library = { ...emptyLibrary(), definition: { [laps.id]: laps } }

function groupsFor(channels: readonly string[], messages = en) {
  const made = sketch({ Only: { steps: [{ touchpoint: 'A' }] } }).cards({
    A: { channels: [...channels] },
  })
  return kpiChoices(made.map, library, made.id('A'), messages)
}

test('all that is usual at a touchpoint on the phone comes first, then the team’s own', () => {
  const [usual, own] = groupsFor(['phone'])
  expect(usual!.label).toBe('Usual here')
  expect(usual!.choices.map(({ text }) => text)).toEqual([
    'Average waiting time',
    'Transfer rate',
    'Average interaction time',
    'Contacts in a period',
    'Repeat contact rate',
    'Complaint rate',
    'Completeness of the answer',
    'Average handling time of a request',
    'Average resolution time',
    'Net Promoter Score (NPS)',
    'Customer satisfaction (CSAT)',
    'Customer Effort Score (CES)',
  ])
  expect(own!.choices.map(({ text }) => text)).toEqual(['Laps'])
})

test('the families follow the order of the channels, in the language of who looks', () => {
  const [usual] = groupsFor(['email', 'website'], fr)
  expect(usual!.choices.slice(0, 5).map(({ text }) => text)).toEqual([
    'Taux de clics (CTR)',
    'Coût par clic (CPC)',
    'Coût d’acquisition client (CAC)',
    'Taux d’opt-in',
    'Taux de rebond',
  ])
})

test('whatever the channels, every KPI can be chosen once', () => {
  for (const channels of [[], ['phone'], ['shop', 'website'], ['Pigeon']]) {
    const ids = groupsFor(channels).flatMap(({ choices }) => choices.map(({ id }) => id))
    expect(ids.sort()).toEqual([laps.id, ...CATALOGUE.map(({ id }) => id)].sort())
  }
  expect(groupsFor(['Pigeon'])[0]!.label).not.toBe('Usual here')
})
