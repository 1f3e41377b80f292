import { journeyOf } from '@/model/document'
import type { Deck } from '../deck'
import { fitText, lineHeight } from './fit'
import type { CutText, Pen } from './pen'
import { plainSigns } from './signs'

/** The sizes of a deck's type, in points. */
export const TYPE = { title: 26, heading: 12, body: 11, small: 9.5, foot: 9 } as const

type Head = {
  readonly title: string
  /** A line above the title: what kind of slide it is. */
  readonly kicker: string
  /** Of the kicker; the accent unless it is told. */
  readonly colour?: string
  /** What must stay free at the right, in points. */
  readonly room?: number
}

const KICKER = 15

/**
 * The title of a slide with the line above it. Gives the whole title where it had no room, for the
 * notes.
 */
export function drawHead(
  pen: Pen,
  deck: Deck,
  { title, kicker, colour, room = 0 }: Head,
): CutText[] {
  const { palette, paper } = deck
  const { x, y, width, height } = paper.head
  const box = { x, y: y + KICKER, width: width - room, height: height - KICKER + 6 }
  const lines = fitText(oneLine(kicker), { width: box.width, height: KICKER }, [11, 10, 9])
  pen.text(
    { x, y: y - 3, width: box.width, height: KICKER },
    [{ text: lines.text, size: lines.size, bold: true, colour: colour ?? palette.accent }],
    { name: oneLine(kicker), valign: 'middle' },
  )
  const fitted = fitText(oneLine(title), box, [TYPE.title, 22, 17, 15, 13], true)
  pen.text(box, [{ text: fitted.text, size: fitted.size, bold: true, colour: palette.ink }], {
    name: oneLine(title),
    valign: 'middle',
    isTitle: true,
  })
  return fitted.isCut ? [[plainSigns(title)]] : []
}

/** The map's title at the foot. The slide's number stands to its right. */
export function drawFoot(pen: Pen, { map, messages, palette, paper }: Deck): void {
  const { x, y, width, height } = paper.foot
  pen.line([x, y], [x + width, y], { stroke: palette.line, strokeWidth: 0.75 })
  const title = oneLine(journeyOf(map).title) || messages.board.untitledMap
  const box = { x, y: y + 4, width: width - 60, height: height - 8 }
  const { text } = fitText(title, { ...box, height: lineHeight(TYPE.foot) + 1 }, [TYPE.foot])
  pen.text(box, [{ text, size: TYPE.foot, colour: palette.ink3 }], {
    name: title,
    valign: 'middle',
  })
}

/** A text in one paragraph. */
export function oneLine(text: string): string {
  return plainSigns(text).replace(/\s+/g, ' ').trim()
}
