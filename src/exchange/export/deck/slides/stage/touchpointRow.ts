import type { Box } from '@/layout/box'
import type { StageBox } from '@/layout/geometry'
import { touchpointsAt } from '@/model/feelings'
import type { Card } from '@/model/records/card'
import type { Deck } from '../../deck'
import { cutTo, heightOf, linesOf } from '../../page/fit'
import { oneLine } from '../../page/frame'
import type { CutText, Paragraph, Pen } from '../../page/pen'
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

/** Draws them in a row; gives the titles and channels that had no room. */
export function drawTouchpoints(
  pen: Pen,
  deck: Deck,
  stage: StageBox,
  stretch: Stretch,
  row: Box,
): CutText[] {
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
    TITLES.find(
      (size) =>
        size <= LEAST_ALIKE ||
        placed.every((each) => fits(deck, each, { ...saidBy(deck, each), size })),
    ) ?? LEAST_ALIKE
  return placed.flatMap((each) => drawTouchpoint(pen, deck, each, most, colour))
}

/** Titles of a row are all as large, as far as none of them must be smaller than this for it. */
const LEAST_ALIKE = 10
const TITLES = [16, 14, 13, 12, 11, 10, 9, 8, 7]
/** Channels are cut rather than making a title smaller than this. */
const LEAST_BESIDE = 8

type Placed = { readonly card: Card; readonly box: Box }

/** What a touchpoint's box says: its title, and its channels where they have room as well. */
type Said = { readonly title: string; readonly channels: string; readonly size: number }

function saidBy(deck: Deck, { card }: Placed): Omit<Said, 'size'> {
  return {
    title: oneLine(card.title) || deck.messages.board.untitled,
    channels: oneLine(channelsInWords(deck, card)),
  }
}

function wordsOf({ palette }: Deck, { title, channels, size }: Said): Paragraph[] {
  const beside = { size: channelSize(size), colour: palette.ink3, before: 1 }
  return [
    { text: title, size, bold: true, colour: palette.ink },
    ...(channels === '' ? [] : [{ text: channels, ...beside }]),
  ]
}

function channelSize(size: number): number {
  return Math.min(9.5, size - 1)
}

function insetIn({ height }: Box) {
  return { left: 10, top: height < 60 ? 5 : 13, right: 8, bottom: 3 }
}

function widthIn(box: Box): number {
  const { left, right } = insetIn(box)
  return Math.max(10, box.width - left - right)
}

function fits(deck: Deck, { box }: Placed, said: Said): boolean {
  const { top, bottom } = insetIn(box)
  return heightOf(wordsOf(deck, said), widthIn(box)) <= box.height - top - bottom
}

/**
 * What of a touchpoint has room in its box, with a title of at most a size. First the channels give
 * way, cut to a line and then left out; only a title that has no room by itself is cut.
 */
function fitSaid(deck: Deck, placed: Placed, most: number): Said {
  const { title, channels } = saidBy(deck, placed)
  const sizes = TITLES.filter((size) => size <= most)
  const width = widthIn(placed.box)
  const inALine = (size: number) => {
    const setting = { size: channelSize(size) }
    if (linesOf(channels, setting, width) <= 1) return channels
    return cutTo(channels, (text) => linesOf(text, setting, width) <= 1)
  }
  const least = TITLES.at(-1)!
  return (
    [
      ...sizes.filter((size) => size >= LEAST_BESIDE).map((size) => ({ title, channels, size })),
      ...sizes.map((size) => ({ title, channels: inALine(size), size })),
      ...sizes.map((size) => ({ title, channels: '', size })),
    ].find((said) => fits(deck, placed, said)) ?? {
      title: cutTo(title, (text) => fits(deck, placed, { title: text, channels: '', size: least })),
      channels: '',
      size: least,
    }
  )
}

/** Draws a touchpoint with a title of at most a size; gives what it says where it had no room. */
function drawTouchpoint(
  pen: Pen,
  deck: Deck,
  placed: Placed,
  most: number,
  colour: string,
): CutText[] {
  const { palette, messages } = deck
  const { box } = placed
  const { title, channels } = saidBy(deck, placed)
  const shown = fitSaid(deck, placed, most)
  pen.group(messages.board.card('touchpoint', title), () => {
    const look = { fill: palette.board, stroke: palette.line, strokeWidth: 0.75, radius: 6 }
    pen.text(box, wordsOf(deck, shown), { name: title, inset: insetIn(box) }, look)
    const mark = { x: box.x + 10, y: box.y + 7, width: 16, height: 3.5 }
    if (box.height >= 60) pen.shape(mark, { fill: colour, radius: 1.75 }, 'Mark')
  })
  if (shown.title === title && shown.channels === channels) return []
  return [[title, channels].filter(Boolean)]
}
