import type { AssetId, Card, CardType } from '@/model/records/card'
import type { Series } from '@/model/series'
import type { Captions } from './captions'
import { type KpiLine, type KpiSetting, layoutKpi } from './kpiLine'
import { type BreakText, baselineIn, type Font, type TextBlock, type TextLines } from './text'

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

/** A font with the space between its lines, px. */
type Setting = { readonly font: Font; readonly lineHeight: number }

type Style = {
  readonly top: number
  readonly side: number
  readonly bottom: number
  /** How a title is set; the smaller ones are for titles with a word that is wider than the card. */
  readonly settings: readonly Setting[]
  readonly minHeight: number
}

/** A setting and the ones to fall back to, down to what can still be read beside it. */
function settingsOf(font: Font, lineHeight: number): Setting[] {
  return [1, 0.9, 0.8].map((scale) => ({
    font: { ...font, size: Math.round(font.size * scale * 4) / 4 },
    lineHeight: Math.round(lineHeight * scale * 2) / 2,
  }))
}

const TOUCHPOINT: Style = {
  top: 23,
  side: 10,
  bottom: 10,
  settings: settingsOf({ size: 13.5, weight: 600 }, 17),
  minHeight: 78,
}
const BOXED: Style = {
  top: 10,
  side: 11,
  bottom: 10,
  settings: settingsOf({ size: 12.5, weight: 400 }, 16),
  minHeight: 44,
}
const QUOTED: Style = {
  top: 4,
  side: 3,
  bottom: 4,
  settings: settingsOf({ size: 12.5, weight: 400, italic: true }, 16.5),
  minHeight: 28,
}
const PLAIN: Style = { ...QUOTED, settings: settingsOf({ size: 12.5, weight: 400 }, 16.5) }

const STYLES: Record<CardType, Style> = {
  touchpoint: TOUCHPOINT,
  action: BOXED,
  thought: QUOTED,
  pain: BOXED,
  opportunity: BOXED,
  text: PLAIN,
  image: PLAIN,
}

const META_FONT: Font = { size: 11.5, weight: 400 }
const META_LINE = 14.5
const FOOT_HEIGHT = 20
const PICTURE_HEIGHT = 72
const KPI_GAP = 4
const KPI: KpiSetting = {
  nameFont: { size: 10.5, weight: 400 },
  nameLine: 15,
  valueFonts: [{ size: 12, weight: 600 }],
  valueLine: 15,
  beside: 5,
}

/** Where a card's title begins, so that a field laid over it stands on the same lines. */
export function titlePlace(type: CardType): { readonly side: number; readonly top: number } {
  return STYLES[type]
}

/**
 * Lays out the inside of a card of a given width, with the KPIs that it shows, the mean score felt
 * at it and its votes. It is as high as what it says.
 */
export function layoutCard(
  card: Card,
  series: readonly Series[],
  score: number | undefined,
  votes: number,
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

  const place = ({ lines }: TextLines, font: Font, lineHeight: number): TextBlock => {
    const first = y + baselineIn(lineHeight, font)
    y += lines.length * lineHeight
    return { x: style.side, y: first, lines, lineHeight, font }
  }

  const said = card.type === 'thought' && card.title ? captions.quote(card.title) : card.title
  const { font, lineHeight, text } = setTitle(said, style.settings, inner, breakText)
  const title = place(text, font, lineHeight)
  const caption = card.type === 'opportunity' ? captions.rating(card) : captions.channels(card)
  let meta: TextBlock | undefined
  if (caption) {
    y += 3
    meta = place(breakText(caption, META_FONT, inner), META_FONT, META_LINE)
  }
  const kpis = series.map((each): KpiLine => {
    const at = { x: style.side, y: y + KPI_GAP, width: inner }
    const { line, bottom } = layoutKpi(captions.kpi(each), at, KPI, breakText)
    y = bottom
    return line
  })
  const foot = footOf(card, score, votes)
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

/** A title in the largest setting that breaks none of its words; in the first where all break one. */
function setTitle(
  title: string,
  settings: readonly Setting[],
  width: number,
  breakText: BreakText,
): Setting & { readonly text: TextLines } {
  const set = (setting: Setting) => ({ ...setting, text: breakText(title, setting.font, width) })
  const first = set(settings[0]!)
  if (!first.text.broken) return first
  return (
    settings
      .slice(1)
      .map(set)
      .find(({ text }) => !text.broken) ?? first
  )
}

function footOf(card: Card, felt: number | undefined, votes: number) {
  const severity = card.type === 'pain' ? (card.severity ?? undefined) : undefined
  // A touchpoint's scores are the curve; elsewhere a score has no other place to be seen.
  const score = card.type === 'touchpoint' ? undefined : felt
  if (severity === undefined && votes === 0 && score === undefined) return undefined
  return { severity, votes, score }
}
