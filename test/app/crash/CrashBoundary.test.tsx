// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { CrashBoundary } from '@/app/crash/CrashBoundary'
import type { Route } from '@/app/route'
import { en } from '@/i18n/en'
import { MessagesContext } from '@/i18n/messages'
import { memoryStore } from '@/storage/memory'
import type { Storage } from '@/storage/storage'

const storage = { kind: 'kept', store: memoryStore() } as unknown as Storage
const map: Route = { page: 'map', id: 'journey_a' as never, cardId: undefined, tab: 'map' }

beforeEach(() => {
  // React tells of every error that a boundary catches.
  vi.spyOn(console, 'error').mockImplementation(() => {})
})

afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

type Breaking = {
  /** How many times it breaks. */
  readonly breaks: number
  readonly error?: unknown
  /** How long it stands before it does, ms. */
  readonly after?: number
}

/** A page that breaks the first times that it is opened. */
function showPage({ breaks, after = 0, ...thrown }: Breaking) {
  const left = { breaks }
  const now = vi.spyOn(performance, 'now').mockReturnValue(0)
  const error = 'error' in thrown ? thrown.error : new Error('broken')
  function Page() {
    if (left.breaks > 0) {
      now.mockReturnValue(after)
      throw error
    }
    return <p>the map is there</p>
  }
  const onReopen = vi.fn()
  render(
    <MessagesContext value={en}>
      <CrashBoundary storage={storage} route={map} language="en" onReopen={onReopen}>
        <Page />
      </CrashBoundary>
    </MessagesContext>,
  )
  const reopen = () => {
    left.breaks -= 1
    fireEvent.click(screen.getByRole('button', { name: 'Reopen' }))
  }
  return { reopen, onReopen }
}

test('a page that broke once is there again after reopening', () => {
  const { reopen, onReopen } = showPage({ breaks: 1 })
  expect(screen.getByRole('heading', { name: /Something broke/ })).toBe(document.activeElement)
  reopen()
  expect(onReopen).toHaveBeenCalledOnce()
  expect(screen.getByText('the map is there')).toBeTruthy()
})

test('a page that breaks again at once is not reopened in a circle, and has other ways on', () => {
  const { reopen } = showPage({ breaks: 2 })
  reopen()
  expect(screen.queryByRole('button', { name: 'Reopen' })).toBeNull()
  expect(screen.getByText(/It broke again/)).toBeTruthy()
  expect(screen.getByRole('button', { name: 'Download the map' })).toBeTruthy()
  const links = screen.getAllByRole('link').map((link) => link.getAttribute('href'))
  expect(links).toEqual(['#/recover', '#/'])
})

test('a page that breaks again much later can be reopened again', () => {
  const { reopen } = showPage({ breaks: 2, after: 60_000 })
  vi.mocked(performance.now).mockReturnValue(0)
  reopen()
  expect(screen.getByRole('button', { name: 'Reopen' })).toBeTruthy()
})

test('where code did not come, reloading is the way', () => {
  showPage({
    breaks: 1,
    error: new TypeError('Failed to fetch dynamically imported module: x.js'),
  })
  expect(screen.getByRole('heading', { name: /could not be loaded/ })).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Reopen' })).toBeNull()
  expect(screen.getByRole('button', { name: 'Reload' })).toBeTruthy()
})

test('whatever is thrown gets a page', () => {
  showPage({ breaks: 1, error: undefined })
  expect(screen.getByRole('heading', { name: /Something broke/ })).toBeTruthy()
})
