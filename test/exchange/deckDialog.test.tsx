// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { packDeck } from '@/exchange/export/deck/package/packDeck'
import { en } from '@/i18n/en'
import { en as exchangeWords } from '@/i18n/exchange/en/index'
import { ExchangeWordsContext } from '@/i18n/exchange/exchangeWords'
import { MessagesContext } from '@/i18n/messages'
import { emptyLibrary } from '@/model/document'
import { DeckDialog } from '@/panels/exchange/export/DeckDialog'
import { PanelTheme } from '@/panels/PanelTheme'
import { planned } from '../helpers/board'
import { makeSample } from '../helpers/sample'
import { sourceOf } from './deckSource'

// There are no workers here: what the packer does is done in the same thread.
vi.mock('@/exchange/export/deck/package/callPacker', () => ({
  callPacker: () => ({ pack: packDeck, dismiss() {} }),
}))

afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

function show(map = makeSample('en').map) {
  const [onSaved, onClose] = [vi.fn(), vi.fn()]
  render(
    <MessagesContext value={en}>
      <ExchangeWordsContext value={exchangeWords}>
        <PanelTheme theme="light">
          <DeckDialog source={sourceOf(map, emptyLibrary())} onSaved={onSaved} onClose={onClose} />
        </PanelTheme>
      </ExchangeWordsContext>
    </MessagesContext>,
  )
  const dialog = within(screen.getByRole('dialog', { name: 'PowerPoint deck' }))
  const button = () => dialog.getByRole<HTMLButtonElement>('button', { name: 'Export' })
  return { dialog, button, onSaved, onClose }
}

test('it offers slides, formats and colours, and without a slide nothing can be written', () => {
  const { dialog, button } = show()
  const boxes = dialog.getAllByRole<HTMLInputElement>('checkbox')
  expect(boxes).toHaveLength(10)
  expect(dialog.getByRole('status').textContent).toBe('10 kinds of slides')
  expect(dialog.getByRole<HTMLInputElement>('radio', { name: '16:9' }).checked).toBe(true)
  expect(dialog.getByRole<HTMLInputElement>('radio', { name: 'Light' }).checked).toBe(true)
  for (const box of boxes) fireEvent.click(box)
  expect(dialog.getByRole('status').textContent).toBe('Choose at least one kind of slide.')
  expect(button().disabled).toBe(true)
})

test('it writes what was chosen and closes', async () => {
  const saved: Blob[] = []
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    saved.push(blob as Blob)
    return 'blob:deck'
  })
  const { dialog, button, onSaved, onClose } = show(
    planned({ Buy: { steps: [{ touchpoint: 'Pay' }] } }),
  )
  for (const box of dialog.getAllByRole('checkbox').slice(1)) fireEvent.click(box)
  fireEvent.click(dialog.getByRole('radio', { name: '4:3' }))
  fireEvent.submit(button().closest('form')!)
  await waitFor(() => expect(onSaved).toHaveBeenCalledWith('Planned.pptx'))
  expect(onClose).toHaveBeenCalledTimes(1)
  expect(saved[0]!.type).toContain('presentationml.presentation')
  expect(saved[0]!.size).toBeGreaterThan(10_000)
})

test('it stays to say what no slide holds of the map', async () => {
  vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:deck')
  const { dialog, button, onClose } = show()
  for (const box of dialog.getAllByRole('checkbox').slice(1)) fireEvent.click(box)
  fireEvent.submit(button().closest('form')!)
  expect(await screen.findByText(/^The deck does not hold .*3 views\.$/)).toBeDefined()
  expect(onClose).not.toHaveBeenCalled()
})
