import { expect, test } from 'vitest'
import { en } from '@/i18n/en'
import { fr } from '@/i18n/fr'
import { en as enPanels } from '@/i18n/panels/en/index'
import { fr as frPanels } from '@/i18n/panels/fr/index'
import { opportunityRowsOf } from '@/panels/table/lists/opportunityRows'
import { sketch } from '../../../insights/sketch'

const plan = { Only: { steps: [{ touchpoint: 'Pay', opportunity: 'Faster' }] } }

test('the proofs of an opportunity are told on the scale that was asked, in both languages', () => {
  const made = sketch(plan).prove('Faster', 'Pay', 'csat').prove('Faster', 'Pay', 'ces')
  made.measure('Pay', 'csat', { variant: '1-7', value: 43 })
  made.measure('Pay', 'ces', { variant: '1-7', value: 5.4, date: '2026-01-31' })
  made.measure('Pay', 'ces', { variant: '1-7', value: 6, date: '2026-02-28' })
  const proofs = (...words: [typeof en, typeof enPanels]) =>
    opportunityRowsOf(made.map, made.library, ...words, '2026-11-22')[0]!.proofs.replace(/\s/g, ' ')
  expect(proofs(en, enPanels)).toMatch(/^CSAT 1–7.* 43%.* · CES 1–7.* 5\.4 \/ 7 .* 6 \/ 7/)
  expect(proofs(fr, frPanels)).toMatch(/^CSAT 1–7.* 43 %.* · CES 1–7.* 5,4 \/ 7 .* 6 \/ 7/)
})
