// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { strToU8, zipSync } from 'fflate'
import { afterEach, expect, test, vi } from 'vitest'
import { en } from '@/i18n/en'
import { en as words } from '@/i18n/exchange/en'
import { ExchangeWordsContext } from '@/i18n/exchange/exchangeWords'
import { MessagesContext } from '@/i18n/messages'
import { emptyLibrary } from '@/model/document'
import { RestoreDialog } from '@/panels/backup/RestoreDialog'
import type { Restore } from '@/panels/backup/restoring'
import { PanelTheme } from '@/panels/PanelTheme'

afterEach(cleanup)

const counts = { maps: 0, trashed: 0, personas: 0, definitions: 0, pictures: 0, versions: 0 }
const manifest = {
  ...{ type: 'parcours/backup', version: 1, format: 2, time: 0, counts },
  ...{ maps: [], pictures: [] },
}
const backup = new Blob([
  zipSync({
    'backup.json': strToU8(JSON.stringify(manifest)),
    'library.json': strToU8(JSON.stringify({ version: 2, library: emptyLibrary() })),
  }) as Uint8Array<ArrayBuffer>,
])

/** A restore of two maps that is stopped after the first, whenever somebody stops it. */
const stoppable: Restore = (_, __, { signal }) =>
  new Promise((resolve) => {
    signal.addEventListener('abort', () =>
      resolve([
        { what: 'restored', text: 'Has come', notes: [] },
        { what: 'failed', text: 'Has not', notes: [words.restore.stopped] },
      ]),
    )
  })

async function startRestoring(onClose: () => void) {
  render(
    <MessagesContext value={en}>
      <ExchangeWordsContext value={words}>
        <PanelTheme theme="light">
          <RestoreDialog file={backup} maps={[]} restore={stoppable} onClose={onClose} />
        </PanelTheme>
      </ExchangeWordsContext>
    </MessagesContext>,
  )
  fireEvent.click(await screen.findByRole('button', { name: words.restore.run }))
  await screen.findByRole('button', { name: words.restore.stop })
}

test.each([
  ['its cross', () => fireEvent.click(screen.getByRole('button', { name: 'Close' }))],
  ['Escape', () => fireEvent.keyDown(document.body, { key: 'Escape' })],
])('closed midway by %s it stops, and says what has come and what has not', async (_, close) => {
  const onClose = vi.fn()
  await startRestoring(onClose)
  close()
  expect(await screen.findByText('Has come')).toBeTruthy()
  expect(screen.getByText(/^Has not/)).toBeTruthy()
  expect(onClose).not.toHaveBeenCalled()
  fireEvent.click(screen.getAllByRole('button', { name: 'Close' })[0]!)
  expect(onClose).toHaveBeenCalledTimes(1)
})
