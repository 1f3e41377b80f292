// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { select } from '@/editor/session'
import { openDesk } from '../../helpers/board'
import { sketch } from '../../insights/sketch'
import { showDetails } from './showDetails'

afterEach(cleanup)

const plan = { Only: { steps: [{ touchpoint: 'Pay', opportunity: 'Faster' }] } }

test('a proof says on which scale its KPI was asked, and a change goes from the start to now', () => {
  const made = sketch(plan).prove('Faster', 'Pay', 'ces').prove('Faster', 'Pay', 'csat')
  made.measure('Pay', 'ces', { variant: '1-7', value: 5.4, date: '2026-01-31' })
  made.measure('Pay', 'ces', { variant: '1-7', value: 6, date: '2026-02-28' })
  made.measure('Pay', 'csat', { variant: '1-7', value: 43 })
  const desk = openDesk(made.map)
  select(desk.session, [made.id('Faster')])
  showDetails(desk)
  const text = screen.getByRole('group', { name: 'Proof KPIs' }).textContent!.replace(/\s/g, ' ')
  expect(text).toContain('Customer Effort Score (CES) 1–7')
  expect(text).toContain('At the start5.4 / 7')
  expect(text).toContain('Now6 / 7')
  expect(text).toContain('+0.6')
  expect(text).toContain('Customer satisfaction (CSAT) 1–7')
})
