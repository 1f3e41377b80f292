// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, expect, test, vi } from 'vitest'
import type { ImportedMap } from '@/exchange/import/imported'
import { en } from '@/i18n/en'
import { en as words } from '@/i18n/exchange/en'
import { ExchangeWordsContext } from '@/i18n/exchange/exchangeWords'
import { MessagesContext } from '@/i18n/messages'
import { emptyLibrary, journeyOf } from '@/model/document'
import { ImportDialog } from '@/panels/exchange/import/ImportDialog'
import { FileField } from '@/panels/fields/FileField'
import { PanelTheme } from '@/panels/PanelTheme'

afterEach(cleanup)

const show = (content: ReactNode) =>
  render(
    <MessagesContext value={en}>
      <ExchangeWordsContext value={words}>
        <PanelTheme theme="light">{content}</PanelTheme>
      </ExchangeWordsContext>
    </MessagesContext>,
  )

const outline = (name: string, title: string) =>
  new File([`journey\n  title ${title}\n  section Stay\n    Check in: 4\n`], name)

/** The import dialog with these files given; gives what is kept. */
function importing(files: readonly File[], beforeKeeping = async () => {}) {
  const kept: string[] = []
  const onOpen = vi.fn()
  const onClose = vi.fn()
  const keep = async ({ map }: ImportedMap) => {
    await beforeKeeping()
    kept.push(journeyOf(map).title)
    return journeyOf(map).id
  }
  const given = {
    keep,
    onOpen,
    onClose,
    onBackup: vi.fn(),
    loadLibrary: async () => emptyLibrary(),
  }
  show(<ImportDialog files={files} {...given} />)
  return { kept, onOpen, onClose }
}

const lines = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent)

test('of several files each becomes a map, and each that does not is named with the reason', async () => {
  const { kept, onOpen } = importing([
    outline('a.mmd', 'First'),
    new File(['Stage;Touchpoints\nBuy;Pay\n'], 'table.csv'),
    new File(['{"type":"parcours/journey"'], 'broken.journey'),
    outline('b.mmd', 'Second'),
  ])
  await screen.findByText('2 maps made from 4 files.')
  expect(kept).toEqual(['First', 'Second'])
  const [first, table, broken, second] = lines()
  expect(first).toContain('a.mmd “First” was imported.')
  expect(table).toMatch(/^table\.csv .{20,}\.$/)
  expect(broken).toMatch(/^broken\.journey .{20,}\.$/)
  expect(second).toContain('b.mmd “Second” was imported.')
  fireEvent.click(screen.getByRole('button', { name: 'Open “Second”' }))
  expect(onOpen).toHaveBeenCalledTimes(1)
})

test('closed midway it stops, keeps what has come, and tells what has not', async () => {
  let go = () => {}
  const waits = new Promise<void>((resolve) => {
    go = resolve
  })
  const { kept, onClose } = importing(
    [outline('a.mmd', 'First'), outline('b.mmd', 'Second')],
    () => waits,
  )
  const dialog = screen.getByRole('dialog', { name: 'Import' })
  fireEvent.click(within(dialog).getByRole('button', { name: 'Close' }))
  expect(onClose).not.toHaveBeenCalled()
  go()
  await screen.findByText(/maps? made from 2 files\./)
  expect(lines().at(-1)).toBe(`b.mmd ${words.importing.alone.stopped}`)
  expect(kept).not.toContain('Second')
  fireEvent.click(screen.getAllByRole('button', { name: 'Close' })[0]!)
  expect(onClose).toHaveBeenCalledTimes(1)
})

test('where one file is taken, the others that came with it are named', () => {
  const onFile = vi.fn()
  show(<FileField label="File" hint="" types=".zip" isBusy={false} onFile={onFile} />)
  const files = [outline('a.zip', ''), outline('b.zip', ''), outline('c.zip', '')]
  fireEvent.change(screen.getByLabelText('File'), { target: { files } })
  expect(onFile).toHaveBeenCalledWith(files[0])
  expect(screen.getByRole('status').textContent).toBe(
    'One file at a time. Not taken: b.zip, c.zip.',
  )
})

test('all files that are dropped on the dialog are taken', async () => {
  const { kept } = importing([])
  const files = [outline('a.mmd', 'First'), outline('b.mmd', 'Second')]
  fireEvent.drop(document.body, { dataTransfer: { files, types: ['Files'] } })
  await screen.findByText('2 maps made from 2 files.')
  expect(kept).toEqual(['First', 'Second'])
})
