import { expect, test } from 'vitest'
import { en } from '@/i18n/en'
import { en as words } from '@/i18n/panels/en/index'
import { kpiRowsOf } from '@/panels/table/lists/kpiRows'
import { sketch } from '../../../insights/sketch'

test('a KPI is listed with its scale where that is not the usual one', () => {
  const made = sketch({ Only: { steps: [{ touchpoint: 'Pay' }] } })
  for (const variant of ['', '1-7']) made.measure('Pay', 'csat', { variant, value: 43 })
  expect(kpiRowsOf(made.map, made.library, en, words).map(({ name }) => name)).toEqual([
    'Customer satisfaction (CSAT)',
    'Customer satisfaction (CSAT) 1–7',
  ])
})
