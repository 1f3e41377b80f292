// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, expect, test, vi } from 'vitest'
import type { Added } from '@/commands/addMap'
import type { ImportedMap } from '@/exchange/import/imported'
import { writeJourneyFile } from '@/exchange/journeyFile'
import { en } from '@/i18n/en'
import { en as exchange } from '@/i18n/exchange/en'
import { ExchangeWordsContext } from '@/i18n/exchange/exchangeWords'
import { MessagesContext } from '@/i18n/messages'
import { emptyLibrary, journeyOf } from '@/model/document'
import { ExportMenu } from '@/panels/exchange/ExportMenu'
import { ExportPictureDialog } from '@/panels/exchange/ExportPictureDialog'
import { ImportDialog } from '@/panels/exchange/import/ImportDialog'
import type { Importing } from '@/panels/exchange/import/useImport'
import { PanelTheme } from '@/panels/PanelTheme'
import { makeSample, withoutPictures } from '../helpers/sample'
import { sceneOf } from './scene'

afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

// Nobody paints here: there is neither a worker nor a canvas.
vi.stubGlobal(
  'Worker',
  class {
    terminate() {}
  },
)

const { map: sample, personas } = makeSample('en')
const map = withoutPictures(sample)
const library = {
  ...emptyLibrary(),
  persona: Object.fromEntries(personas.map((persona) => [persona.id, persona])),
}
const none = async () => []

function show(content: ReactNode) {
  render(
    <MessagesContext value={en}>
      <ExchangeWordsContext value={exchange}>
        <PanelTheme theme="light">{content}</PanelTheme>
      </ExchangeWordsContext>
    </MessagesContext>,
  )
}

function showImport(loadLibrary = async () => library, others: Partial<Importing> = {}) {
  const onOpen = vi.fn()
  const keep = vi.fn(async (kept: ImportedMap) => journeyOf(kept.map).id)
  const onBackup = vi.fn()
  show(<ImportDialog {...{ loadLibrary, keep, onOpen, onBackup }} onClose={vi.fn()} {...others} />)
  const paste = (text: string) => {
    fireEvent.change(screen.getByRole('textbox', { name: 'Paste text' }), {
      target: { value: text },
    })
    fireEvent.submit(screen.getByRole('button', { name: 'Import' }).closest('form')!)
  }
  return { onOpen, keep, paste }
}

test('the menu offers what there is, by its names', async () => {
  // Nothing is laid out here, so Mantine finds nothing that it could focus, and says so at length.
  vi.spyOn(console, 'warn').mockImplementation(() => {})
  const onChoose = vi.fn()
  show(
    <ExportMenu
      target={<button type="button">Export</button>}
      onChoose={onChoose}
      onImport={vi.fn()}
    />,
  )
  fireEvent.click(screen.getByRole('button', { name: 'Export' }))
  await screen.findByRole('menu')
  const items = screen.getAllByRole('menuitem', { hidden: true })
  expect(items.map((item) => item.textContent)).toEqual([
    'Journey file',
    'PNG image',
    'JPEG image',
    'SVG drawing',
    'PDF document',
    'PowerPoint deck',
    'Excel workbook',
    'CSV table',
    'Markdown report',
    'Mermaid journey',
    'Web page',
    'Copy as image',
    'Import',
  ])
  fireEvent.click(items[3]!)
  expect(onChoose).toHaveBeenCalledWith('svg')
})

test('a bad file is refused in words, and nothing is kept', async () => {
  const { keep, paste } = showImport()
  expect(screen.getByRole('dialog', { name: 'Import' })).toBeTruthy()
  expect(screen.getByLabelText('File').getAttribute('type')).toBe('file')
  paste('{ "type": ')
  expect((await screen.findByRole('alert')).textContent).toBe(
    exchange.importing.errors.notJson(1, 11),
  )
  paste('')
  await waitFor(() =>
    expect(screen.getByRole('alert').textContent).toBe(exchange.importing.errors.empty),
  )
  expect(keep).not.toHaveBeenCalled()
})

test('a whole file opens at once; a broken one is reported first', async () => {
  const text = await writeJourneyFile(map, library, none)
  const whole = showImport()
  whole.paste(text)
  await waitFor(() => expect(whole.onOpen).toHaveBeenCalledTimes(1))
  cleanup()

  const broken = showImport()
  broken.paste(text.replace('"severity": 5', '"severity": 55'))
  const report = await screen.findByRole('dialog', { name: 'Import report' })
  expect(report.textContent).toContain('Card: could not be read')
  expect(broken.onOpen).not.toHaveBeenCalled()
  expect(within(report).getByRole('button', { name: 'Close' })).toBeTruthy()
  fireEvent.click(within(report).getByRole('button', { name: 'Open the map' }))
  expect(broken.onOpen).toHaveBeenCalledTimes(1)
})

test('a map that becomes part of the open one is reported with what it left behind', async () => {
  const text = await writeJourneyFile(map, library, none)
  const added: Added = { left: Object.values(map.view), untold: ['scenario'], joined: [] }
  const addHere = vi.fn(async () => added)
  const onClose = vi.fn()
  const { paste } = showImport(undefined, { addHere, onClose })
  fireEvent.click(screen.getByRole('radio', { name: 'Part of this map' }))
  paste(text)
  const report = await screen.findByRole('dialog', { name: 'Import report' })
  expect(report.textContent).toContain('as a whole: its scenario and 3 views.')
  expect(addHere).toHaveBeenCalledTimes(1)
  expect(onClose).not.toHaveBeenCalled()
})

test('closing the dialog while it reads takes the import back', async () => {
  const text = await writeJourneyFile(map, library, none)
  let give: (loaded: typeof library) => void = () => {}
  const loading = new Promise<typeof library>((resolve) => {
    give = resolve
  })
  const { keep, onOpen, paste } = showImport(() => loading)
  paste(text)
  await waitFor(() => expect(screen.getByText(exchange.importing.reading)).toBeTruthy())
  cleanup()
  give(library)
  await loading
  await new Promise((resolve) => setTimeout(resolve))
  expect(keep).not.toHaveBeenCalled()
  expect(onOpen).not.toHaveBeenCalled()
})

test('the picture dialog says the size, and offers what works where it is too large', () => {
  const scene = sceneOf(map, library)
  const wide = { ...scene, geometry: { ...scene.geometry, width: 12_000 } }
  const shown = {
    selection: new Set<string>(),
    loadAssets: none,
    onSaved: vi.fn(),
    onClose: vi.fn(),
  }
  show(<ExportPictureDialog format="png" scene={wide} {...shown} />)
  const dialog = screen.getByRole('dialog', { name: 'PNG image' })
  const button = () => within(dialog).getByRole<HTMLButtonElement>('button', { name: 'Export' })
  expect(within(dialog).queryByRole('radio', { name: 'Selection' })).toBeNull()
  expect(within(dialog).getByRole('alert').textContent).toContain('24,096 ×')
  expect(button().disabled).toBe(true)
  fireEvent.click(within(dialog).getByRole('button', { name: /^Use 1\.3\d×/ }))
  expect(within(dialog).queryByRole('alert')).toBeNull()
  expect(within(dialog).getByRole('status').textContent).toMatch(/^16,\d{3} × [\d,]+ pixels$/)
  expect(button().disabled).toBe(false)
  fireEvent.click(within(dialog).getByRole('radio', { name: '1×' }))
  expect(within(dialog).getByRole('status').textContent).toMatch(/^12,048 ×/)
})

test('white is for light colours; a selection is offered where there is one', () => {
  const scene = sceneOf(map, library)
  const selection = new Set<string>([Object.keys(map.card)[0]!])
  const shown = { selection, loadAssets: none, onSaved: vi.fn(), onClose: vi.fn() }
  show(<ExportPictureDialog format="svg" scene={scene} {...shown} />)
  const dialog = within(screen.getByRole('dialog', { name: 'SVG drawing' }))
  expect(dialog.queryByRole('radiogroup', { name: 'Size' })).toBeNull()
  expect(dialog.getByRole('radiogroup', { name: 'Colours' })).toBeTruthy()
  fireEvent.click(dialog.getByRole('radio', { name: 'White' }))
  expect(dialog.queryByRole('radiogroup', { name: 'Colours' })).toBeNull()
  fireEvent.click(dialog.getByRole('radio', { name: 'Selection' }))
  expect(dialog.getByRole('status').textContent).toMatch(/^140 × /)
  fireEvent.click(dialog.getByRole('radio', { name: 'One stage' }))
  expect(dialog.getByRole('combobox', { name: 'Stage' }).childElementCount).toBe(5)
})

test('a JPEG is never seen through, and carries no map', () => {
  const scene = sceneOf(map, library)
  const shown = {
    selection: new Set<string>(),
    loadAssets: none,
    onSaved: vi.fn(),
    onClose: vi.fn(),
  }
  const dialogOf = (format: 'png' | 'jpeg' | 'svg', name: string) => {
    cleanup()
    show(<ExportPictureDialog format={format} scene={scene} {...shown} />)
    return within(screen.getByRole('dialog', { name }))
  }
  const png = dialogOf('png', 'PNG image')
  fireEvent.click(png.getByRole('radio', { name: 'Whole map' }))
  fireEvent.click(png.getByRole('radio', { name: 'Transparent' }))
  fireEvent.click(png.getByRole('checkbox', { name: 'Carry the map inside' }))
  const jpeg = dialogOf('jpeg', 'JPEG image')
  expect(jpeg.queryByRole('radio', { name: 'Transparent' })).toBeNull()
  expect(jpeg.getByRole<HTMLInputElement>('radio', { name: 'White' }).checked).toBe(true)
  expect(jpeg.queryByRole('checkbox')).toBeNull()
  const svg = dialogOf('svg', 'SVG drawing')
  expect(svg.getByRole<HTMLInputElement>('checkbox').checked).toBe(true)
  expect(svg.getByRole<HTMLInputElement>('radio', { name: 'As text' }).checked).toBe(true)
  fireEvent.click(svg.getByRole('radio', { name: 'One stage' }))
  expect(svg.queryByRole('checkbox')).toBeNull()
})

test.each(['png', 'jpeg', 'svg'] as const)(
  'the %s dialog says that a picture holds what is seen, unless it carries the map',
  (format) => {
    show(
      <ExportPictureDialog
        {...{ format, scene: sceneOf(map, library), selection: new Set<string>() }}
        loadAssets={none}
        onSaved={vi.fn()}
        onClose={vi.fn()}
      />,
    )
    const said = /holds what is seen/
    fireEvent.click(screen.getByRole('radio', { name: 'Whole map' }))
    const carry = screen.queryByRole<HTMLInputElement>('checkbox', { name: 'Carry the map inside' })
    expect(carry === null).toBe(format === 'jpeg')
    // What was chosen last is chosen again.
    if (carry?.checked) fireEvent.click(carry)
    expect(screen.getByText(said).textContent).toContain('journey file')
    if (carry) fireEvent.click(carry)
    expect(screen.queryByText(said) === null).toBe(carry !== null)
  },
)
