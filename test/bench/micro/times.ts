import '@fontsource-variable/inter/wght.css'
import '@fontsource-variable/inter/wght-italic.css'
import { createCaptions } from '@/drawing/captions'
import { createBrowserBreakText, fontsReady } from '@/drawing/measure'
import { createEditor } from '@/editor/editor'
import { readJourneyFile } from '@/exchange/readJourneyFile'
import { en } from '@/i18n/en'
import { insightsOf } from '@/insights/insights'
import { createLayout, type LayoutOptions } from '@/layout/board'
import { emptyLibrary, type MapDocument } from '@/model/document'
import { createAutosave } from '@/storage/autosave'
import { openStoredMap } from '@/storage/documents'
import { createMap } from '@/storage/maps'
import { openStorage } from '@/storage/storage'
import { largeMap } from '../../insights/largeMap'

/** Times of the product's own parts, taken where they run: in the browser, over a real database. */
export type Times = { readonly [what: string]: readonly number[] }

declare global {
  interface Window {
    /** Of a map as a file, and of one of so many cards that is filled as a team fills it. */
    takeTimes(journey: string, cards: number): Promise<Times>
  }
}

const REPEATS = 15

window.takeTimes = async (journey, cards) => {
  await fontsReady()
  const { map } = await readJourneyFile(journey)
  return { ...layoutTimes(map), insights: insightsTimes(cards), durable: await editTimes(map) }
}

function layoutTimes(map: MapDocument): Times {
  const library = emptyLibrary()
  const options: LayoutOptions = {
    library,
    captions: createCaptions(en, library),
    hiddenPersonas: new Set(),
  }
  const fromNothing: number[] = []
  const oneChanged: number[] = []
  const cards = Object.values(map.card)
  for (let repeat = 0; repeat < REPEATS; repeat += 1) {
    // Nothing remembered: no width of a word, no card, no order.
    const layout = createLayout(createBrowserBreakText())
    const fresh = structuredClone(map)
    fromNothing.push(timed(() => layout(fresh, options)))
    const card = cards[(repeat * 97) % cards.length]!
    const changed = { ...fresh.card[card.id]!, title: `${card.title} and more ${repeat}` }
    const edited = { ...fresh, card: { ...fresh.card, [card.id]: changed } }
    oneChanged.push(timed(() => layout(edited, options)))
  }
  return { fromNothing, oneChanged }
}

function insightsTimes(cards: number): number[] {
  const { map, library } = largeMap(cards)
  return Array.from({ length: REPEATS }, () => {
    // Nothing remembered of the one before.
    const fresh = structuredClone(map)
    return timed(() => insightsOf(fresh, library, '2026-11-22'))
  })
}

/** From the change in the editor until the database's transaction is complete. */
async function editTimes(map: MapDocument): Promise<number[]> {
  const storage = await openStorage()
  const id = await createMap(storage, map)
  const opened = await openStoredMap(storage, id)
  const editor = createEditor({ map: opened.map.document, library: opened.library.document })
  const autosave = createAutosave({ editor, storage, opened })
  await autosave.flush()
  const times: number[] = []
  for (const [index, card] of Object.values(map.card).slice(0, 60).entries()) {
    const from = performance.now()
    editor.transact({ verb: 'edit' }, (draft) => {
      draft.map.card[card.id]!.title = `Edited ${index}`
    })
    await autosave.flush()
    times.push(performance.now() - from)
  }
  await autosave.close()
  return times
}

function timed(work: () => void): number {
  const from = performance.now()
  work()
  return performance.now() - from
}
