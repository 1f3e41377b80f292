import type PptxGenJS from 'pptxgenjs'
import { drawBoard } from '@/drawing/board'
import { dark, light } from '@/drawing/palette'
import { loadPanelWords } from '@/i18n/panels/panelWords'
import { insightsOf } from '@/insights/insights'
import { journeyOf } from '@/model/document'
import { castsOf } from '@/model/outline'
import type { Exported, ExportSource } from '../exporter'
import { sayAway, sayNotHeld } from '../notHeld'
import type { Progress } from '../progress'
import { boardPlace } from './board/boardPlace'
import type { DeckChoices } from './choices'
import type { Deck, Sheet } from './deck'
import { notHeldByDeck } from './notHeld'
import { officePictures } from './officePictures'
import type { DrawnSlide, PackDeck } from './package/packDeck'
import { ARIAL } from './page/arial'
import { createPen } from './page/createPen'
import { oneLine } from './page/frame'
import { hex, inches } from './page/paint'
import { paperOf } from './page/paper'
import { sheetsOf } from './sheets'

/** Below this size a card's text on the map's slide cannot be read without enlarging it, points. */
const LEGIBLE = 4
/** Of a card's title on the board, px. */
const CARD_TEXT = 12.5

/**
 * Writes a map as a PowerPoint deck of native shapes, texts and tables: nothing is a picture of a
 * text. Speaker notes hold the evidence. Nothing in the file tells who made it or on what device.
 * @throws DOMException `AbortError` where it is stopped, and what `pack` throws
 */
export async function makeDeck(
  choices: DeckChoices,
  source: ExportSource,
  progress: Progress,
  pack: PackDeck,
): Promise<Exported> {
  const deck = await openDeck(source, choices)
  const { palette, paper, words, messages } = deck
  const sheets: Sheet[] = []
  for (const sheet of sheetsOf(deck, choices)) {
    await progress.step(0, 1)
    sheets.push(sheet)
  }
  const slides: DrawnSlide[] = []
  // To draw is half of the way, to pack the other.
  const way = sheets.length * 2
  for (const { draw, hasNumber = true } of sheets) {
    await progress.step(slides.length, way)
    const pen = createPen(messages.locale === 'fr' ? 'fr-FR' : 'en-GB')
    draw(pen)
    slides.push({ hasNumber, shapes: pen.shapes, parts: pen.parts })
  }
  await progress.step(slides.length, way)
  const blob = await pack(
    {
      ...{ slides, palette, paper: { width: paper.width, height: paper.height } },
      ...{ background: backgroundOf(deck), number: numberPlace(deck) },
      title: oneLine(journeyOf(deck.map).title) || messages.board.untitledMap,
      author: messages.appName,
      subject: words.journeyMap,
    },
    // Where somebody stops it, the step fails, and so does the packing itself.
    (share) => void progress.step(slides.length * (1 + share), way).catch(() => {}),
  )
  return {
    blob,
    extension: 'pptx',
    notes: [
      ...notesOn(deck, choices),
      ...(choices.slides.has('map') ? sayAway(deck.scene, source.words.exporting) : []),
      ...notesOnCuts(deck, slides),
      ...sayNotHeld(notHeldByDeck(deck, choices), {
        ...{ things: source.words.things, locale: messages.locale, say: words.notHeld },
      }),
    ],
  }
}

async function openDeck(source: ExportSource, choices: DeckChoices): Promise<Deck> {
  const { messages, today, loadAssets } = source
  const palette = choices.theme === 'dark' ? dark : light
  // A lens is a way to look at a map; the deck shows the map itself.
  const scene = { ...source.scene, palette, reading: undefined }
  const { map, library } = scene
  const faces = castsOf(map).flatMap(({ personaId }) => library.persona[personaId]?.pictureId ?? [])
  const [panelWords, pictures] = await Promise.all([
    loadPanelWords(messages.locale === 'fr' ? 'fr' : 'en'),
    officePictures(drawBoard(scene), faces, loadAssets),
  ])
  return {
    ...{ scene, map, library, palette, messages, panelWords, pictures, today },
    insights: insightsOf(map, library, today),
    paper: paperOf(choices.ratio),
    words: source.words.deck,
  }
}

/** White paper in the light theme; in the dark one the board must stand out from its ground. */
function backgroundOf({ palette }: Deck): string {
  return palette.name === 'light' ? palette.board : palette.background
}

function numberPlace({ paper, palette }: Deck): PptxGenJS.SlideNumberProps {
  const { x, y, width, height } = paper.foot
  return {
    ...inches({ x: x + width - 60, y: y + 4, width: 60, height: height - 8 }),
    ...{ align: 'right', valign: 'middle', margin: 0 },
    ...{ fontFace: ARIAL, fontSize: 9, color: hex(palette.ink3) },
  }
}

function notesOn(deck: Deck, { slides }: DeckChoices): string[] {
  const size = boardPlace(deck).scale * CARD_TEXT
  if (!slides.has('map') || size >= LEGIBLE) return []
  const { locale } = deck.messages
  return [deck.words.smallMap(size.toLocaleString(locale, { maximumFractionDigits: 1 }))]
}

function notesOnCuts({ words }: Deck, slides: readonly DrawnSlide[]): string[] {
  const count = slides.reduce((sum, { parts }) => sum + parts.cut, 0)
  return count > 0 ? [words.cutTexts(count)] : []
}
