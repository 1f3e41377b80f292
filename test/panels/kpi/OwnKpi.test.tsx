// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { DeskContext } from '@/editor/react'
import { en } from '@/i18n/en'
import { MessagesContext } from '@/i18n/messages'
import { en as panels } from '@/i18n/panels/en/index'
import { PanelWordsContext } from '@/i18n/panels/panelWords'
import { emptyLibrary, journeyOf } from '@/model/document'
import { createDefinition } from '@/model/records/definition'
import { emptyDraft } from '@/panels/kpi/draft'
import { type MapsWithKpi, MapsWithKpiContext } from '@/panels/kpi/mapsWithKpi'
import { OwnKpi } from '@/panels/kpi/OwnKpi'
import { ownDraftOf } from '@/panels/kpi/ownDraft'
import { PanelTheme } from '@/panels/PanelTheme'
import { type Desk, openDesk, planned } from '../../helpers/board'

afterEach(cleanup)

const laps = createDefinition({ name: 'Laps' })

/** Deletes a KPI of the team's own that the open map does not use, and tells whether it went. */
async function remove(others: (desk: Desk) => ReturnType<MapsWithKpi>): Promise<boolean> {
  const map = planned({ Only: { steps: [{ touchpoint: 'A' }] } })
  const desk = openDesk(map, { ...emptyLibrary(), definition: { [laps.id]: laps } })
  const onDeleted = vi.fn()
  const draft = { ...emptyDraft(), definitionId: laps.id, own: ownDraftOf(laps, 'en') }
  render(
    <MessagesContext value={en}>
      <PanelWordsContext value={panels}>
        <DeskContext value={desk}>
          <MapsWithKpiContext value={() => others(desk)}>
            <PanelTheme theme="light">
              <OwnKpi draft={draft} isAsked={false} onEdit={() => {}} onDeleted={onDeleted} />
            </PanelTheme>
          </MapsWithKpiContext>
        </DeskContext>
      </PanelWordsContext>
    </MessagesContext>,
  )
  fireEvent.click(screen.getByRole('button', { name: 'Delete this KPI' }))
  await waitFor(() =>
    expect(onDeleted.mock.calls.length + screen.queryAllByRole('alert').length).toBe(1),
  )
  const isGone = desk.library.definition[laps.id] === undefined
  expect(onDeleted).toHaveBeenCalledTimes(isGone ? 1 : 0)
  return isGone
}

const maps = (...titles: readonly string[]) =>
  titles.map((title, at) => ({ id: `journey_${at}` as const, title }))
const alert = () => screen.getByRole('alert').textContent

test('a KPI that another map uses is not deleted, and the map is named', async () => {
  expect(await remove(async () => maps('B2B'))).toBe(false)
  expect(alert()).toBe('Another map uses it: “B2B”. Take it out there first, in the trash too.')
})

test('of many maps that use it three are named', async () => {
  expect(await remove(async () => maps('B2B', '', 'Order', 'Copy'))).toBe(false)
  expect(alert()).toBe(
    '4 other maps use it: “B2B”, “Untitled map”, “Order” and 1 more. Take it out there first, in the trash too.',
  )
})

test('what the storage has of the open map itself does not count', async () => {
  expect(await remove(async (desk) => [{ id: journeyOf(desk.map).id, title: '' }])).toBe(true)
})

test('a KPI that no map uses is deleted', async () => {
  expect(await remove(async () => [])).toBe(true)
})

test('a KPI stays while nobody knows what the other maps use', async () => {
  expect(await remove(() => Promise.reject(new Error('no database')))).toBe(false)
  expect(alert()).toContain('could not be read')
})
