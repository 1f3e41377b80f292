import { expect, test, vi } from 'vitest'
import { showCards } from '@/commands/showCards'
import type { ViewControls } from '@/editor/session'
import { type Desk, openDesk, planned } from '../helpers/board'

function open(): Desk {
  const plan = { Buy: { steps: [{ touchpoint: 'Pay', pain: 'Slow' }] } }
  return openDesk(planned(plan), undefined, { tab: 'insights', detailsWanted: {} })
}

const view = () => ({ fitTo: vi.fn() }) as unknown as ViewControls

test('on a board that is there, records are selected and brought into view at once', () => {
  const desk = open()
  const controls = view()
  desk.session.setState({ view: controls })
  const ids = [desk.card('Pay').id, desk.card('Slow').id]
  showCards(desk, ids)
  expect(desk.session.getState()).toMatchObject({
    tab: 'map',
    selection: new Set(ids),
    focus: ids[1],
  })
  expect(controls.fitTo).toHaveBeenCalledExactlyOnceWith(ids)
})

test('the keyboard goes to a board that is drawn anew only once that listens', async () => {
  const desk = open()
  const ids = [desk.card('Pay').id]
  showCards(desk, ids)
  expect(desk.session.getState()).toMatchObject({ tab: 'map', focus: null, detailsWanted: null })
  const controls = view()
  desk.session.setState({ view: controls })
  const seen: (string | null)[] = []
  // A part of the board that comes after its view.
  desk.session.subscribe(({ focus }, before) => {
    if (focus !== before.focus) seen.push(focus)
  })
  await Promise.resolve()
  expect(seen).toEqual(ids)
  expect(controls.fitTo).toHaveBeenCalledExactlyOnceWith(ids)
})
