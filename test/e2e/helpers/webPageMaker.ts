import { createCaptions } from '@/drawing/captions'
import { createBrowserBreakText, fontsReady } from '@/drawing/measure'
import { dark, light } from '@/drawing/palette'
import { fontFaces } from '@/exchange/export/fonts'
import { createProgress } from '@/exchange/export/progress'
import type { WebPageChoices } from '@/exchange/export/webPage/choices'
import { writeWebPage } from '@/exchange/export/webPage/writeWebPage'
import { loadExchangeWords } from '@/i18n/exchange/exchangeWords'
import type { Language } from '@/i18n/language'
import { loadMessages } from '@/i18n/messages'
import { createLayout } from '@/layout/board'
import { emptyLibrary, type MapDocument } from '@/model/document'
import { ordered } from '@/model/order'
import { createCard } from '@/model/records/card'
import { createStep } from '@/model/records/step'
import { makeSample } from '../../helpers/sample'

export type Order = {
  readonly language: Language
  readonly choices: WebPageChoices
  /** Every title, note and cause of the sample is this text instead. */
  readonly text?: string
  /** So many touchpoints beside those of the sample. */
  readonly more?: number
}

declare global {
  interface Window {
    makeWebPage(order: Order): Promise<string>
  }
}

/** Writes the sample as a web page, laid out with the browser's own measure of Inter. */
window.makeWebPage = async ({ language, choices, text, more = 0 }) => {
  const style = document.createElement('style')
  style.textContent = await fontFaces({ normal: [''], italic: ['a'] })
  document.head.append(style)
  await fontsReady()
  const messages = await loadMessages(language)
  const sample = makeSample(language)
  const map = grown(text === undefined ? sample.map : reworded(sample.map, text), more)
  const persona = Object.fromEntries(sample.personas.map((record) => [record.id, record]))
  const library = { ...emptyLibrary(), persona }
  const captions = createCaptions(messages, library)
  const layOut = createLayout(createBrowserBreakText())
  const geometry = layOut(map, { library, captions, hiddenPersonas: new Set() })
  const palette = choices.theme === 'dark' ? dark : light
  const source = {
    scene: { map, library, geometry, palette, scale: messages.board.scale },
    messages,
    words: await loadExchangeWords(language),
    loadAssets: async () => [],
    today: '2026-03-02',
  }
  const progress = createProgress(new AbortController().signal, () => {})
  const start = performance.now()
  const { blob } = await writeWebPage(choices)(source, progress)
  performance.measure('written', { start })
  return blob.text()
}

function reworded(map: MapDocument, text: string): MapDocument {
  const says = <R extends object>(table: Record<string, R>, fields: Partial<R>) =>
    Object.fromEntries(Object.entries(table).map(([id, record]) => [id, { ...record, ...fields }]))
  return {
    ...map,
    journey: says(map.journey, { title: text, scenario: text, goal: text }),
    stage: says(map.stage, { title: text, notes: text }),
    card: says(map.card, { title: text, notes: text, cause: text, owner: text, channels: [text] }),
    evidence: says(map.evidence, { sentence: text, link: `javascript:alert(1)//${text}` }),
    note: says(map.note, { title: text }),
  } as MapDocument
}

/** The map with so many touchpoints more, each in a step of its own, spread over all stages. */
function grown(map: MapDocument, more: number): MapDocument {
  if (more === 0) return map
  const stages = Object.values(map.stage)
  const lane = Object.values(map.lane).find(({ type }) => type === 'touchpoint')!
  const numbers = Array.from({ length: more }, (_, number) => number)
  const steps = ordered(numbers, (number, order) =>
    createStep({ stageId: stages[number % stages.length]!.id, order: `z${order}` }),
  )
  const cards = steps.map((step, number) =>
    createCard({
      type: 'touchpoint',
      laneId: lane.id,
      homeId: step.id,
      order: 'a0',
      title: `Touchpoint number ${number} of a very long journey`,
      channels: ['website'],
      scores: { everyone: ((number % 9) - 4) / 2 },
    }),
  )
  const table = <R extends { readonly id: string }>(records: readonly R[]) =>
    Object.fromEntries(records.map((record) => [record.id, record]))
  return {
    ...map,
    step: { ...map.step, ...table(steps) },
    card: { ...map.card, ...table(cards) },
  } as MapDocument
}
