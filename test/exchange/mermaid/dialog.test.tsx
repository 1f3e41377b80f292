// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, expect, test, vi } from 'vitest'
import { mermaidText } from '@/exchange/export/mermaid/mermaid'
import { readOutline } from '@/exchange/import/outline/outline'
import { en } from '@/i18n/en'
import { en as words } from '@/i18n/exchange/en'
import { ExchangeWordsContext } from '@/i18n/exchange/exchangeWords'
import { fr as french } from '@/i18n/exchange/fr'
import { MessagesContext } from '@/i18n/messages'
import { emptyLibrary, tableOf } from '@/model/document'
import { MermaidDialog } from '@/panels/exchange/export/MermaidDialog'
import { OutlineSigns } from '@/panels/exchange/import/OutlineSigns'
import { PanelTheme } from '@/panels/PanelTheme'
import { makeSample } from '../../helpers/sample'
import { sourceOf } from '../source'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const { map, personas } = makeSample('en')
const source = sourceOf(map, { ...emptyLibrary(), persona: tableOf(personas) })

function show(content: ReactNode) {
  render(
    <MessagesContext value={en}>
      <ExchangeWordsContext value={words}>
        <PanelTheme theme="light">{content}</PanelTheme>
      </ExchangeWordsContext>
    </MessagesContext>,
  )
}

const shown = () => (screen.getByRole('textbox', { name: 'Diagram' }) as HTMLTextAreaElement).value

test('the dialog shows the diagram of whom was chosen, and copies what it shows', async () => {
  const writeText = vi.fn(async () => {})
  vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText } })
  show(<MermaidDialog source={source} onSaved={vi.fn()} onClose={vi.fn()} />)
  expect(screen.getByRole('dialog', { name: 'Mermaid journey' })).toBeTruthy()
  expect(shown()).toBe(mermaidText(source, { who: 'mean' }))
  const who = personas[0]!.id
  fireEvent.change(screen.getByRole('combobox', { name: 'Journey of' }), { target: { value: who } })
  expect(shown()).toBe(mermaidText(source, { who }))
  fireEvent.click(screen.getByRole('button', { name: 'Copy' }))
  expect(await screen.findByText('Copied.')).toBeTruthy()
  expect(writeText).toHaveBeenCalledWith(mermaidText(source, { who }))
})

test('where copying is refused, the text is selected to be copied by hand', async () => {
  vi.stubGlobal('navigator', { ...navigator, clipboard: undefined })
  show(<MermaidDialog source={source} onSaved={vi.fn()} onClose={vi.fn()} />)
  fireEvent.click(screen.getByRole('button', { name: 'Copy' }))
  expect(await screen.findByText(words.mermaid.notCopied)).toBeTruthy()
})

test('a map without personas has nothing to choose', () => {
  const alone = sourceOf({ ...map, cast: {} }, emptyLibrary())
  show(<MermaidDialog source={alone} onSaved={vi.fn()} onClose={vi.fn()} />)
  expect(screen.queryByRole('combobox')).toBeNull()
})

test('the signs beside the field mean what they say they mean', () => {
  show(<OutlineSigns />)
  expect(screen.getByRole('region', { name: words.outline.heading })).toBeTruthy()
  for (const { outline } of [words, french]) {
    const { stage, touchpoint, pain, thought, opportunity, persona, channel } = outline.example
    const text = `${stage}\n  ${touchpoint} (+1) @${persona} #${channel}\n    ! ${pain}\n    ? ${thought}\n    > ${opportunity}`
    const { map: read, personas } = readOutline(text, words, {})
    expect(personas.map(({ name }) => name)).toEqual([persona])
    const cards = Object.values(read.card).map(({ type, title, channels }) => [
      type,
      title,
      channels,
    ])
    expect(cards).toEqual([
      ['touchpoint', touchpoint, ['phone']],
      ['pain', pain, []],
      ['thought', thought, []],
      ['opportunity', opportunity, []],
    ])
  }
})
