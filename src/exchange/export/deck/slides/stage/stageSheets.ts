import { readingOf } from '@/insights/reading'
import type { Box } from '@/layout/box'
import type { EmotionBox, StageBox } from '@/layout/geometry'
import type { DeckRatio } from '../../choices'
import type { Deck, Sheet } from '../../deck'
import { notesAbout } from '../../evidenceNotes'
import { drawFoot } from '../../page/frame'
import type { CutText, Pen } from '../../page/pen'
import { nameOf } from '../../place'
import { drawCurveRow, drawLegend } from './curveRow'
import { drawPanel, headingSize } from './panelBox'
import { drawStageHead } from './stageHead'
import { CURVE_HEIGHT, GAP, type Page, pagesOf, panelsBox, panelWidth } from './stagePages'
import { drawTouchpoints, rowHeight } from './touchpointRow'

/** Of the titles of rows, points. */
const GUTTER = 108

/**
 * Each stage on a slide, or on as many as it needs: its touchpoints over the curve, below them what
 * is thought, what hurts, what could be done and what is measured.
 */
export function* stageSheets(deck: Deck, ratio: DeckRatio): Generator<Sheet, void> {
  const { stages, emotions } = deck.scene.geometry
  const emotion = emotions[0]
  for (const [index, stage] of stages.entries()) {
    const pages = pagesOf(deck, stage, emotion, ratio)
    for (const [at, page] of pages.entries())
      yield {
        draw(pen) {
          const kicker = deck.words.stageOf(index + 1, stages.length)
          const part = pages.length > 1 ? ` (${at + 1}/${pages.length})` : ''
          const told = drawStageHead(pen, deck, stage, { kicker, part })
          told.push(...drawPage(pen, deck, stage, emotion, page))
          drawFoot(pen, deck)
          pen.notes(told, at === 0 ? stageNotes(deck, stage) : [])
        },
      }
  }
}

/** The evidence for the stage and for each of its cards. */
function stageNotes(deck: Deck, { id }: StageBox): string[] {
  const { map, messages } = deck
  const stage = map.stage[id]!
  const cards = readingOf(map).ofStage.get(id) ?? []
  return [
    ...notesAbout(deck, id, messages.board.stage(nameOf(deck, id)), stage.notes),
    ...cards.flatMap((card) =>
      notesAbout(deck, card.id, messages.board.card(card.type, nameOf(deck, card.id)), card.notes),
    ),
  ]
}

function drawPage(
  pen: Pen,
  deck: Deck,
  stage: StageBox,
  emotion: EmotionBox | undefined,
  { stretch, panels }: Page,
): CutText[] {
  const { body } = deck.paper
  const told: CutText[] = []
  if (stretch) {
    const row = { x: body.x + GUTTER, y: body.y, width: body.width - GUTTER }
    const height = rowHeight(deck, stage, stretch)
    if (height > 0) {
      drawRowTitle(pen, deck, deck.messages.laneTypes.touchpoint, { ...row, height })
      told.push(...drawTouchpoints(pen, deck, stage, stretch, { ...row, height }))
    }
    if (emotion) {
      const y = body.y + (height > 0 ? height + GAP : 0)
      const curve = { ...row, y, height: CURVE_HEIGHT }
      drawRowTitle(pen, deck, deck.messages.laneTypes.emotion, curve)
      drawCurveRow(pen, deck, emotion, stretch, curve)
      const legend = { x: body.x, y: y + 22, width: GUTTER - 28, height: CURVE_HEIGHT - 22 }
      told.push(...drawLegend(pen, deck, emotion, legend))
    }
  }
  const box = panelsBox(deck, stage, emotion, stretch)
  const width = panelWidth(box, panels.length)
  const size = headingSize(
    panels.map(({ panel }) => panel),
    width,
  )
  for (const [index, { panel, items }] of panels.entries()) {
    const place = { ...box, x: box.x + index * (width + GAP), width }
    told.push(...drawPanel(pen, deck, panel, items, place, size))
  }
  return told
}

function drawRowTitle(pen: Pen, { palette, paper }: Deck, text: string, row: Box): void {
  pen.text(
    { x: paper.body.x, y: row.y + 2, width: GUTTER - 8, height: 16 },
    [{ text, size: 10.5, bold: true, colour: palette.ink2 }],
    { name: text },
  )
}
