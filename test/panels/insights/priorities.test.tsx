// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { insightsOf } from '@/insights/insights'
import { PrioritiesSection } from '@/panels/insights/sections/PrioritiesSection'
import { sketch, TODAY } from '../../insights/sketch'
import { openMap, show } from './show'

afterEach(cleanup)

test('a proof is told on the scale that was asked, in both languages', () => {
  const made = sketch({
    Only: { steps: [{ touchpoint: 'Pay', pain: 'Slow', opportunity: 'Faster' }] },
  })
  made.cards({ Slow: { severity: 5 } }).link('Slow', 'Faster')
  made.prove('Faster', 'Pay', 'ces').measure('Pay', 'ces', { variant: '1-7', value: 5.4 })
  const { map, library } = made
  const insights = insightsOf(map, library, TODAY)
  const told = (language: 'en' | 'fr') => {
    const report = { map, library, insights, today: TODAY }
    show(<PrioritiesSection report={report} />, openMap(map), language)
    const text = screen.getByText(/CES/).textContent!.replace(/\s/g, ' ')
    cleanup()
    return text
  }
  expect([told('en'), told('fr')]).toEqual(['CES 1–7 5.4 / 7', 'CES 1–7 5,4 / 7'])
})
