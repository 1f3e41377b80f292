import { drawFace } from '@/drawing/faces'
import { readingOf } from '@/insights/reading'
import type { Box } from '@/layout/box'
import type { EmotionBox, StageBox } from '@/layout/geometry'
import { stageScore } from '@/model/feelings'
import { NO_NAMES, NO_PICTURES } from '../../board/flows'
import { placePrimitives } from '../../board/placePrimitives'
import type { DeckRatio } from '../../choices'
import type { Deck, Sheet } from '../../deck'
import { notesAbout } from '../../evidenceNotes'
import { drawFoot, drawHead, TYPE } from '../../page/frame'
import type { CutText, Pen } from '../../page/pen'
import { scoreInWords } from '../../page/say'
import { nameOf } from '../../place'
import { drawCurveRow, drawLegend } from './curveRow'
import { breaksWords, countThatFit, drawPanel, headingSize, type Panel, panelsOf } from './panels'
import { type Stretch, stretchesOf } from './stretch'
import { drawTouchpoints, rowHeight } from './touchpointRow'

const GUTTER = 108
const GAP = 10
const CURVE_HEIGHT = 116
/** Lists beside each other; more where that saves a slide that would be all but empty. */
const MOST_PANELS = [4, 5, 6]
const FACE_ROOM = 206

/** What one slide of a stage shows. */
type Page = {
  readonly stretch: Stretch | undefined
  readonly panels: readonly { readonly panel: Panel; readonly items: readonly [number, number] }[]
  /** Whether a word is too wide for its list. */
  readonly isBroken: boolean
}

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

/** Sizes of type to try, so that a stage stays on one slide where it can. */
const SCALES = [1.3, 1.2, 1.1, 1, 0.92, 0.85]
const PAGED = 1

function pagesOf(
  deck: Deck,
  stage: StageBox,
  emotion: EmotionBox | undefined,
  ratio: DeckRatio,
): Page[] {
  const stretches = stretchesOf(stage, ratio)
  const record = deck.map.stage[stage.id]!
  const paged = (scale: number, most = MOST_PANELS[0]!) => {
    const all = panelsOf(deck, record, scale)
    const queue = all.map((panel) => ({ panel, from: 0 }))
    const pages: Page[] = []
    while (queue.length > 0 || pages.length < stretches.length) {
      const stretch = stretches[pages.length]
      const box = panelsBox(deck, stage, emotion, stretch)
      // What goes on from the slide before comes after what has not begun yet, each kind in its place.
      const taken = queue.splice(0, most)
      taken.sort((a, b) => all.indexOf(a.panel) - all.indexOf(b.panel))
      const width = panelWidth(box, taken.length)
      const panels = taken.flatMap(({ panel, from }) => {
        const fitting = countThatFit(panel, from, { ...box, width })
        // What is too long for the room below the curve has a whole slide's further on.
        const count = stretch ? fitting : Math.max(1, fitting)
        if (from + count < panel.items.length) queue.push({ panel, from: from + count })
        return count > 0 ? [{ panel, items: [from, from + count] as const }] : []
      })
      const isBroken = panels.some(({ panel, items }) => breaksWords(panel, items, width))
      pages.push({ stretch, panels, isBroken })
    }
    return pages
  }
  for (const most of MOST_PANELS)
    for (const scale of SCALES) {
      const pages = paged(scale, most)
      const isBroken = pages.some((page) => page.isBroken)
      if (pages.length === stretches.length && !isBroken) return pages
    }
  return paged(PAGED)
}

/** Where the lists stand: below touchpoints and curve, or alone on their slide. */
function panelsBox(
  deck: Deck,
  stage: StageBox,
  emotion: EmotionBox | undefined,
  stretch: Stretch | undefined,
): Box {
  const { body } = deck.paper
  if (!stretch) return body
  const touchpoints = rowHeight(deck, stage, stretch)
  const above = (touchpoints > 0 ? touchpoints + GAP : 0) + (emotion ? CURVE_HEIGHT + GAP : 0)
  return { ...body, y: body.y + above, height: body.height - above }
}

function panelWidth({ width }: Box, panels: number): number {
  return (width - GAP * (panels - 1)) / Math.max(1, panels)
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

/** The stage's title beside its colour, and how it is felt at the right. */
function drawStageHead(
  pen: Pen,
  deck: Deck,
  { id }: StageBox,
  { kicker, part }: { readonly kicker: string; readonly part: string },
): CutText[] {
  const { map, palette, paper } = deck
  const stage = map.stage[id]!
  const colour = palette.strokes[stage.colour]
  const score = stageScore(map, stage)
  pen.shape(
    { x: 0, y: paper.head.y, width: 12, height: paper.head.height },
    { fill: colour },
    'Band',
  )
  const told = drawHead(pen, deck, {
    title: nameOf(deck, id) + part,
    kicker,
    colour,
    room: score ? FACE_ROOM + GAP : 0,
  })
  if (!score) return told
  const { x, y, width, height } = paper.head
  const middle = y + height / 2 + 8
  const colours = { skin: palette.faces[faceIndex(score.value)]!, features: palette.onColour }
  const face = { x: x + width - 15, y: middle, scale: 1, opacity: 1 }
  const placing = { pen, pictures: NO_PICTURES, names: NO_NAMES }
  pen.group(deck.messages.laneTypes.emotion, () =>
    placePrimitives(drawFace(0, 0, 15, score.value, colours), face, placing),
  )
  const said = [scoreInWords(deck, score.value), ...(score.isMean ? [deck.words.meanScore] : [])]
  pen.text(
    { x: x + width - FACE_ROOM, y: middle - 18, width: FACE_ROOM - 38, height: 36 },
    said.map((text, index) => ({
      text,
      ...(index === 0
        ? { size: 13, bold: true, colour: palette.ink }
        : { size: TYPE.small, colour: palette.ink3 }),
    })),
    { name: deck.messages.laneTypes.emotion, align: 'right', valign: 'middle' },
  )
  return told
}

function faceIndex(score: number): number {
  return Math.min(4, Math.max(0, Math.sign(score) * Math.round(Math.abs(score)) + 2))
}
