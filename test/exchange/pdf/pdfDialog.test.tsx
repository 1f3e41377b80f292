// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import type { ExportSource } from '@/exchange/export/exporter'
import { en } from '@/i18n/en'
import { en as words } from '@/i18n/exchange/en/index'
import { ExchangeWordsContext } from '@/i18n/exchange/exchangeWords'
import { MessagesContext } from '@/i18n/messages'
import { emptyLibrary } from '@/model/document'
import { PdfDialog } from '@/panels/exchange/export/PdfDialog'
import { PanelTheme } from '@/panels/PanelTheme'
import { makeSample } from '../../helpers/sample'
import { sceneOf } from '../scene'

afterEach(cleanup)

const scene = sceneOf(makeSample('en').map, emptyLibrary())

function show(shown = scene) {
  const plain = { messages: en, words, loadAssets: async () => [], today: '2026-03-01' }
  const source: ExportSource = { scene: shown, ...plain }
  render(
    <MessagesContext value={en}>
      <ExchangeWordsContext value={words}>
        <PanelTheme theme="light">
          <PdfDialog source={source} onSaved={vi.fn()} onClose={vi.fn()} />
        </PanelTheme>
      </ExchangeWordsContext>
    </MessagesContext>,
  )
  const dialog = within(screen.getByRole('dialog', { name: 'PDF document' }))
  const said = () => dialog.getAllByRole('status').map((status) => status.textContent)
  const paper = (value: string) =>
    fireEvent.change(dialog.getByRole('combobox', { name: 'Paper' }), { target: { value } })
  const choose = (name: string) => fireEvent.click(dialog.getByRole('radio', { name }))
  return { dialog, said, paper, choose }
}

test('says the size of the smallest text before anything is made, and what would be readable', () => {
  const { dialog, said, paper, choose } = show()
  paper('a4')
  choose('Portrait')
  choose('One page')
  expect(said().join(' ')).toMatch(/The smallest text is \d\.?\d? pt\. It is hard to read/)
  const better = dialog.getByRole('button', { name: /^On one page: A3 landscape/ })
  expect(dialog.getByRole('button', { name: /^On \d+ pages: A4 portrait/ })).toBeTruthy()
  fireEvent.click(better)
  expect(said().join(' ')).toContain('It can be read')
  expect(said().join(' ')).toContain('1 page for the map, A3 landscape')
  expect(dialog.queryByRole('button', { name: /^On one page/ })).toBeNull()
})

test('tiles have an overlap, cut marks and a size of text; one page has none of them', () => {
  const { dialog, said, paper, choose } = show()
  paper('a4')
  choose('One page')
  expect(dialog.queryByRole('radiogroup', { name: 'Overlap' })).toBeNull()
  choose('Several pages')
  expect(dialog.getByRole('radio', { name: '10 mm' })).toHaveProperty('checked', true)
  expect(dialog.getByRole('switch', { name: 'Cut marks' })).toHaveProperty('checked', true)
  const pages = () => Number(/(\d+) pages? for the map/.exec(said().join(' '))![1])
  choose('6 pt')
  const few = pages()
  choose('10 pt')
  expect(pages()).toBeGreaterThan(few)
})

test('refuses more pages than anybody sorts, and says so', () => {
  const notes = Array.from({ length: 400 }, (_, at) => ({
    ...scene.geometry.notes[0]!,
    x: (at % 20) * 1500,
    y: 1500 + Math.floor(at / 20) * 1500,
  }))
  const { dialog, paper, choose } = show({ ...scene, geometry: { ...scene.geometry, notes } })
  paper('a4')
  choose('Several pages')
  choose('10 pt')
  expect(dialog.getByRole('alert').textContent).toMatch(/300 are the most/)
  expect(dialog.getByRole('button', { name: 'Export' })).toHaveProperty('disabled', true)
})
