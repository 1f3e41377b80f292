import { expect, test } from 'vitest'
import { usualKpis } from '@/kpi/usual'
import { CHANNEL_FAMILIES, type ChannelFamily } from '@/model/channels'

const ids = (...families: readonly ChannelFamily[]) => usualKpis(families).map(({ id }) => id)

test.each<[ChannelFamily, string]>([
  [
    'web',
    'bounceRate sessions sessionDuration pagesPerVisit eventCompletions conversionRate cartAbandonment',
  ],
  ['digital', 'ctr cpc cac optInRate'],
  [
    'inbound',
    'waitingTime transferRate interactionTime contacts repeatContactRate complaintRate completeness handlingTime',
  ],
])('on the %s channels one measures first %s', (family, list) => {
  const first = list.split(' ')
  expect(ids(family).slice(0, first.length)).toEqual(first)
})

test('the others follow, and what serves every channel comes last', () => {
  expect(ids('inbound').slice(8)).toEqual(['resolutionTime', 'nps', 'csat', 'ces'])
  expect(ids('physical').slice(-3)).toEqual(['nps', 'csat', 'ces'])
})

test('what is usual is of one of the families, and there once', () => {
  const families = Object.keys(CHANNEL_FAMILIES) as ChannelFamily[]
  for (const family of families)
    for (const { channelFamilies } of usualKpis([family])) expect(channelFamilies).toContain(family)
  const all = ids(...families, ...families)
  expect(new Set(all).size).toBe(all.length)
})

test('several families come one after the other, and no family has nothing usual', () => {
  expect(ids('digital', 'web').slice(0, 6)).toEqual([
    ...['ctr', 'cpc', 'cac', 'optInRate'],
    ...['bounceRate', 'sessions'],
  ])
  expect(ids()).toEqual([])
})
