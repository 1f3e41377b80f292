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
