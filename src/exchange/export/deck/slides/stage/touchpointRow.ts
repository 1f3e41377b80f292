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
  return slots.flatMap(({ card, x, width, level }) => {
    const box = {
      x: row.x + (x - stretch.from) * scale,
      y: row.y + level * (height + LEVEL_GAP),
      width: width * scale,
      height,
    }
    return drawTouchpoint(pen, deck, card, box, colour)
  })
}

const TITLES = [16, 14, 13, 12, 11, 10, 9, 8, 7]

function drawTouchpoint(pen: Pen, deck: Deck, card: Card, box: Box, colour: string): string[] {
  const { palette, messages } = deck
  const title = oneLine(card.title) || messages.board.untitled
  const channels = oneLine(channelsInWords(deck, card))
  const isLow = box.height < 60
  const inset = { left: 10, top: isLow ? 5 : 13, right: 8, bottom: 3 }
  const inner = {
    width: Math.max(10, box.width - inset.left - inset.right),
    height: box.height - inset.top - inset.bottom,
  }
  const set = (text: string, size: number): Paragraph[] => [
    { text, size, bold: true, colour: palette.ink },
    ...(channels === ''
      ? []
      : [{ text: channels, size: Math.min(9.5, size - 1), colour: palette.ink3, before: 1 }]),
  ]
  const fits = (text: string, size: number) =>
    heightOf(set(text, size), inner.width) <= inner.height
  const size = TITLES.find((each) => fits(title, each))
  const least = TITLES.at(-1)!
  const text = size === undefined ? cutTo(title, (words) => fits(words, least)) : title
  const paragraphs = set(text, size ?? least)
  const whole = fits(text, size ?? least) ? paragraphs : paragraphs.slice(0, 1)
  pen.group(messages.board.card('touchpoint', title), () => {
    pen.text(
      box,
      whole,
      { name: title, inset },
      {
        ...{ fill: palette.board, stroke: palette.line, strokeWidth: 0.75, radius: 6 },
      },
    )
    if (!isLow)
      pen.shape(
        { x: box.x + 10, y: box.y + 7, width: 16, height: 3.5 },
        { fill: colour, radius: 1.75 },
        'Mark',
      )
  })
  return size === undefined ? [title, ''] : []
}
