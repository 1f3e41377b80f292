import type { Box, StageBox } from '@/layout/geometry'
import { touchpointsAt } from '@/model/feelings'
import type { Card } from '@/model/records/card'
import type { Deck } from '../../deck'
import { cutTo, heightOf } from '../../page/fit'
import { oneLine } from '../../page/frame'
import type { Paragraph, Pen } from '../../page/pen'
import { channelsInWords } from '../../page/say'
import type { Stretch } from './stretch'

/** A touchpoint on a stage's slide: which columns it spans, on which level below the header. */
type Slot = {
  readonly card: Card
  readonly x: number
  readonly width: number
  readonly level: number
}

const LEVEL_GAP = 5
const ONE_LEVEL = 70
const MORE_LEVELS = 48
const MOST_HEIGHT = 168

/** The touchpoints over a stretch of a stage: those that span the stage above those of its steps. */
function slotsOf({ map }: Deck, stage: StageBox, stretch: Stretch): Slot[] {
  const wide = touchpointsAt(map, stage.id).map(
    (card, level): Slot => ({ card, x: stretch.from, width: stretch.to - stretch.from, level }),
  )
  const steps = stage.steps.filter(({ x }) => x >= stretch.from && x < stretch.to)
  return [
    ...wide,
    ...steps.flatMap(({ id, x, width }) =>
      touchpointsAt(map, id).map(
        (card, level): Slot => ({ card, x, width, level: level + wide.length }),
      ),
    ),
  ]
}

/** How high the row of touchpoints must be; nothing where there is none. */
export function rowHeight(deck: Deck, stage: StageBox, stretch: Stretch): number {
  const levels = Math.max(0, ...slotsOf(deck, stage, stretch).map(({ level }) => level + 1))
  if (levels < 2) return levels * ONE_LEVEL
  return Math.min(MOST_HEIGHT, levels * MORE_LEVELS + (levels - 1) * LEVEL_GAP)
}

/** Draws them in a row; gives the titles that had no room. */
export function drawTouchpoints(
  pen: Pen,
  deck: Deck,
  stage: StageBox,
  stretch: Stretch,
  row: Box,
): string[] {
  const slots = slotsOf(deck, stage, stretch)
  const levels = Math.max(1, ...slots.map(({ level }) => level + 1))
  const height = (row.height - LEVEL_GAP * (levels - 1)) / levels
  const scale = row.width / (stretch.to - stretch.from)
  const colour = deck.palette.strokes[deck.map.stage[stage.id]!.colour]
  const placed = slots.map(({ card, x, width, level }) => ({
    card,
    box: {
      x: row.x + (x - stretch.from) * scale,
      y: row.y + level * (height + LEVEL_GAP),
      width: width * scale,
      height,
    },
  }))
  const most =
    TITLES.find((size) => size <= LEAST_ALIKE || placed.every((each) => fits(deck, each, size))) ??
    LEAST_ALIKE
  return placed.flatMap((each) => drawTouchpoint(pen, deck, each, most, colour))
}

/** Titles of a row are all as large, as far as none of them must be smaller than this for it. */
const LEAST_ALIKE = 10
const TITLES = [16, 14, 13, 12, 11, 10, 9, 8, 7]

type Placed = { readonly card: Card; readonly box: Box }

/** What stands in a touchpoint's box: its title, and its channels where they have room as well. */
function wordsOf(
  deck: Deck,
  { card }: Placed,
  size: number,
  title = titleOf(deck, card),
): Paragraph[] {
  const { palette } = deck
  const channels = oneLine(channelsInWords(deck, card))
  return [
    { text: title, size, bold: true, colour: palette.ink },
    ...(channels === ''
      ? []
      : [{ text: channels, size: Math.min(9.5, size - 1), colour: palette.ink3, before: 1 }]),
  ]
}

function titleOf({ messages }: Deck, { title }: Card): string {
  return oneLine(title) || messages.board.untitled
}

function insetIn({ height }: Box) {
  return { left: 10, top: height < 60 ? 5 : 13, right: 8, bottom: 3 }
}

function fits(deck: Deck, placed: Placed, size: number, title?: string): boolean {
  const { box } = placed
  const { left, top, right, bottom } = insetIn(box)
  const width = Math.max(10, box.width - left - right)
  return heightOf(wordsOf(deck, placed, size, title), width) <= box.height - top - bottom
}

/** Draws a touchpoint with a title of at most a size; gives the title where it had no room. */
function drawTouchpoint(
  pen: Pen,
  deck: Deck,
  placed: Placed,
  most: number,
  colour: string,
): string[] {
  const { palette, messages } = deck
  const { card, box } = placed
  const title = titleOf(deck, card)
  const size = TITLES.find((each) => each <= most && fits(deck, placed, each))
  const least = TITLES.at(-1)!
  const text = size ? title : cutTo(title, (words) => fits(deck, placed, least, words))
  const words = wordsOf(deck, placed, size ?? least, text)
  const shown = fits(deck, placed, size ?? least, text) ? words : words.slice(0, 1)
  pen.group(messages.board.card('touchpoint', title), () => {
    const look = { fill: palette.board, stroke: palette.line, strokeWidth: 0.75, radius: 6 }
    pen.text(box, shown, { name: title, inset: insetIn(box) }, look)
    const mark = { x: box.x + 10, y: box.y + 7, width: 16, height: 3.5 }
    if (box.height >= 60) pen.shape(mark, { fill: colour, radius: 1.75 }, 'Mark')
  })
  return size ? [] : [title, '']
}
