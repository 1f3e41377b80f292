import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { CATALOGUE } from '@/kpi/catalogue'
import { KPI_FAMILIES } from '@/kpi/definition'
import type { ChannelFamily } from '@/model/channels'

test('ids are unique and camelCase', () => {
  const ids = CATALOGUE.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  for (const id of ids) expect(id).toMatch(/^[a-z][a-zA-Z]*$/)
})

test('names are unique in each language', () => {
  for (const language of ['en', 'fr'] as const)
    for (const part of ['name', 'short'] as const) {
      const names = CATALOGUE.map((definition) => definition[part][language])
      expect(new Set(names).size).toBe(names.length)
    }
})

test('holds all computed and all entered KPIs', () => {
  expect(CATALOGUE).toHaveLength(22 + 16)
  expect(new Set(CATALOGUE.map(({ family }) => family))).toEqual(new Set(KPI_FAMILIES))
})

describe.each(CATALOGUE.map((definition) => [definition.id, definition] as const))(
  '%s',
  (_, kpi) => {
    test('is named in both languages', () => {
      for (const words of [kpi.name, kpi.short])
        for (const text of [words.en, words.fr]) expect(text.trim()).not.toBe('')
    })

    test('has bounds that contain its threshold', () => {
      const [min, max] = kpi.bounds ?? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]
      expect(min).toBeLessThan(max)
      if (kpi.threshold === undefined) return
      expect(kpi.threshold).toBeGreaterThanOrEqual(min)
      expect(kpi.threshold).toBeLessThanOrEqual(max)
    })

    test('says in both languages what it takes in and how it is computed', () => {
      const words = [kpi.formula, ...kpi.inputs.map(({ name }) => name)]
      for (const { en, fr } of words) for (const text of [en, fr]) expect(text.trim()).not.toBe('')
      for (const part of ['en', 'fr'] as const) {
        const names = kpi.inputs.map(({ name }) => name[part])
        expect(new Set(names).size).toBe(names.length)
      }
      expect(kpi.ofFigures !== undefined).toBe(kpi.inputs.length > 0)
    })

    test('has inputs and scales of its own, with ends', () => {
      for (const things of [kpi.inputs, kpi.scales])
        expect(new Set(things.map(({ id }) => id)).size).toBe(things.length)
      for (const { id, bounds } of kpi.inputs) {
        expect(id).toMatch(/^[a-z][a-zA-Z]*$/)
        expect(bounds[0]).toBeLessThan(bounds[1])
      }
      for (const { id, from, to } of kpi.scales) expect(id).toBe(`${from}-${to}`)
    })

    test('watches something', () => expect(kpi.watches.length).toBeGreaterThan(0))
  },
)

test.each<[ChannelFamily, string[]]>([
  ['web', ['bounceRate', 'sessions', 'sessionDuration', 'pagesPerVisit', 'eventCompletions']],
  ['web', ['conversionRate', 'cartAbandonment']],
  ['digital', ['ctr', 'cpc', 'cac', 'optInRate']],
  ['inbound', ['waitingTime', 'transferRate', 'interactionTime', 'contacts', 'handlingTime']],
  ['inbound', ['repeatContactRate', 'complaintRate', 'completeness']],
])('the usual KPIs of the %s channels', (family, ids) => {
  const usual = CATALOGUE.filter(({ channelFamilies }) => channelFamilies.includes(family))
  expect(usual.map(({ id }) => id)).toEqual(expect.arrayContaining(ids))
})

test.each([
  ['nps', ['Promoters', 'Passives', 'Detractors']],
  ['csat', ['Satisfied', 'Asked']],
  ['churnRate', ['Customers lost', 'Customers at the start']],
  ['retentionRate', ['Customers at the end', 'Newly won', 'Customers at the start']],
  ['conversionRate', ['Conversions', 'Visitors']],
  ['cartAbandonment', ['Carts', 'Orders']],
  ['cac', ['Sales and marketing cost', 'Customers won']],
  ['clv', ['Spend a period', 'Periods', 'Customers', 'Share retained', 'Cost']],
])('%s takes in %j', (id, names) => {
  const kpi = CATALOGUE.find((each) => each.id === id)!
  expect(kpi.inputs.map(({ name }) => name.en)).toEqual(names)
})

test('raw answers serve where people are asked, on the usual scale first', () => {
  const asked = CATALOGUE.filter(({ scales }) => scales.length > 0)
  expect(
    Object.fromEntries(asked.map(({ id, scales }) => [id, scales.map(({ id }) => id)])),
  ).toEqual({
    nps: ['0-10'],
    csat: ['1-5', '1-7'],
    ces: ['1-10', '1-5', '1-7'],
    loyaltyIndex: ['1-10'],
    employeeEngagement: ['1-10'],
    averageRating: ['1-5'],
    socialRating: ['1-5'],
  })
})

test('each definition names its source, and says that it is entered where it does not compute', () => {
  const files = ['commercial', 'digital', 'financial', 'satisfaction', 'service']
  const code = files
    .map((file) =>
      readFileSync(join(import.meta.dirname, `../../src/kpi/catalogue/${file}.ts`), 'utf8'),
    )
    .join('')
  for (const { id, inputs, scales } of CATALOGUE) {
    const comment = code
      .slice(0, code.indexOf(`  id: '${id}',\n  name`))
      .split('/**')
      .at(-1)
    expect(comment, id).toMatch(/Source:\s/)
    if (inputs.length + scales.length === 0) expect(comment, id).toMatch(/Entered as/)
  }
})
