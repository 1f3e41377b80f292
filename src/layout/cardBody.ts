import type { AssetId, Card, CardType } from '@/model/records/card'
import type { Measurement } from '@/model/records/measurement'
import { meanScore } from '@/model/score'
import type { Captions, KpiCaption } from './captions'
import type { BreakText, Font } from './text'

/** Lines of text at a place inside a card. `y` is the first baseline. */
export type TextBlock = {
  readonly x: number
  readonly y: number
  readonly lines: readonly string[]
  readonly lineHeight: number
  readonly font: Font
}

export type KpiLine = KpiCaption & {
  readonly nameBlock: TextBlock
  readonly valueBlock: TextBlock
  /** How far the value reaches; the mark of its standing comes after it. */
  readonly valueWidth: number
}

/** What the mark after a value takes, px. */
export const KPI_MARK = 16

/** What a card shows and where, from its own top left corner, in px. */
export type CardBody = {
  readonly type: CardType
  readonly width: number
  readonly height: number
  readonly title: TextBlock
  readonly meta: TextBlock | undefined
  readonly kpis: readonly KpiLine[]
  /** The row at the foot of a pain point, or of any other card with votes or a score to show. */
  readonly foot:
    | {
        readonly y: number
        readonly severity: number | undefined
        readonly votes: number
        readonly score: number | undefined
      }
    | undefined
  readonly picture:
    | { readonly assetId: AssetId; readonly y: number; readonly height: number }
    | undefined
}

type Style = {
  readonly top: number
  readonly side: number
  readonly bottom: number
  readonly font: Font
  readonly lineHeight: number
  readonly minHeight: number
}

const TOUCHPOINT: Style = {
  top: 23,
  side: 10,
  bottom: 10,
  font: { size: 13.5, weight: 600 },
  lineHeight: 17,
  minHeight: 78,
}
const BOXED: Style = {
  top: 10,
  side: 11,
  bottom: 10,
  font: { size: 12.5, weight: 400 },
  lineHeight: 16,
  minHeight: 44,
}
const QUOTED: Style = {
  top: 4,
  side: 3,
  bottom: 4,
  font: { size: 12.5, weight: 400, italic: true },
  lineHeight: 16.5,
  minHeight: 28,
}
const PLAIN: Style = { ...QUOTED, font: { size: 12.5, weight: 400 } }

const STYLES: Record<CardType, Style> = {
  touchpoint: TOUCHPOINT,
  action: BOXED,
  thought: QUOTED,
  pain: BOXED,
  opportunity: BOXED,
  text: PLAIN,
  image: PLAIN,
}

export const META_FONT: Font = { size: 11.5, weight: 400 }
const META_LINE = 14.5
const FOOT_HEIGHT = 20
const PICTURE_HEIGHT = 72
const KPI_NAME: Font = { size: 10.5, weight: 400 }
const KPI_GAP = 5
const KPI_VALUE: Font = { size: 12, weight: 600 }

/** The space that a card's title has, so that a field laid over it stands on the same lines. */
export function titleStyle(type: CardType): {
  font: Font
  lineHeight: number
  side: number
  top: number
} {
  return STYLES[type]
}

/** Lays out the inside of a card of a given width. The card is as high as what it says. */
export function layoutCard(
  card: Card,
  measurements: readonly Measurement[],
  width: number,
  captions: Captions,
  breakText: BreakText,
): CardBody {
  const style = STYLES[card.type]
  const inner = width - style.side * 2
  const picture = card.assetId
    ? { assetId: card.assetId, y: style.top, height: PICTURE_HEIGHT }
    : undefined
  let y = style.top + (picture ? PICTURE_HEIGHT + 6 : 0)

  const block = (text: string, font: Font, lineHeight: number, less = 0) => {
    const { lines, width } = breakText(text, font, inner - less)
    const first = y + lineHeight * 0.5 + font.size * 0.36
    y += lines.length * lineHeight
    return { x: style.side, y: first, lines, lineHeight, font, width }
  }

  const said = card.type === 'thought' && card.title ? captions.quote(card.title) : card.title
  const title = block(said, style.font, style.lineHeight)
  const caption = card.type === 'opportunity' ? captions.rating(card) : captions.channels(card)
  let meta: TextBlock | undefined
  if (caption) {
    y += 3
    meta = block(caption, META_FONT, META_LINE)
  }
  const kpis: KpiLine[] = []
  for (const measurement of measurements) {
    y += 4
    const kpi = captions.kpi(measurement)
    const nameWidth = breakText(kpi.name, KPI_NAME, inner).width
    const wanted = breakText(kpi.value, KPI_VALUE, inner).width
    // Side by side where both fit in a line, else the value below.
    const shift = nameWidth + KPI_GAP + wanted + KPI_MARK <= inner ? nameWidth + KPI_GAP : 0
    const top = y
    const nameBlock = block(kpi.name, KPI_NAME, 15)
    if (shift > 0) y = top
    const value = block(kpi.value, KPI_VALUE, 15, KPI_MARK)
    const valueBlock = { ...value, x: value.x + shift }
    kpis.push({ ...kpi, nameBlock, valueBlock, valueWidth: value.width })
  }
  const foot = footOf(card)
  const contentHeight = y + style.bottom + (foot ? FOOT_HEIGHT : 0)
  const height = Math.ceil(Math.max(style.minHeight, contentHeight))
  return {
    type: card.type,
    width,
    height,
    title,
    meta,
    kpis,
    picture,
    foot: foot && { ...foot, y: height - style.bottom - 5 },
  }
}

function footOf(card: Card) {
  const severity = card.type === 'pain' ? (card.severity ?? undefined) : undefined
  // A touchpoint's scores are the curve; elsewhere a score has no other place to be seen.
  const score = card.type === 'touchpoint' ? undefined : meanScore(card.scores)
  if (severity === undefined && card.votes === 0 && score === undefined) return undefined
  return { severity, votes: card.votes, score }
}
