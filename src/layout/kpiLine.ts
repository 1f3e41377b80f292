import type { Box } from './box'
import type { KpiCaption } from './captions'
import { type BreakText, baselineIn, type Font, type TextBlock } from './text'

/** A KPI where it stands: its name, its value, and its course through time. */
export type KpiLine = KpiCaption & {
  readonly nameBlock: TextBlock
  readonly valueBlock: TextBlock
  /** How far the value reaches; the mark of its standing comes after it. */
  readonly valueWidth: number
  /** The place of the sparkline; none where there is no trend. */
  readonly spark: Box | undefined
}

/** What the mark after a value takes, px. */
export const KPI_MARK = 16

/** How a KPI is set. */
export type KpiSetting = {
  readonly nameFont: Font
  readonly nameLine: number
  /** The first in which the value is not broken is taken; the last where all break it. */
  readonly valueFonts: readonly Font[]
  readonly valueLine: number
  /** Between a name and the value beside it, px; without it values stand below their names. */
  readonly beside?: number
}

/** A narrower sparkline shows nothing, a wider one says no more, px. */
const SPARK_LEAST = 22
const SPARK_MOST = 46
const SPARK_GAP = 4
/** Of a sparkline that has a line for itself, px. */
const SPARK_LINE = 14

type Place = { readonly x: number; readonly y: number; readonly width: number }

/**
 * Lays a KPI out in a place: name and value in one line where both fit, else the value below; the
 * sparkline after the value where there is room, else below it. `bottom` is where the next begins.
 */
export function layoutKpi(
  kpi: KpiCaption,
  { x, y, width }: Place,
  setting: KpiSetting,
  breakText: BreakText,
): { readonly line: KpiLine; readonly bottom: number } {
  const { nameFont, nameLine, valueLine, beside } = setting
  const name = breakText(kpi.name, nameFont, width)
  const { font, text: value } = setValue(kpi.value, setting, width - KPI_MARK, breakText)
  const hasTrend = kpi.trend.length > 0
  const wanted = value.width + KPI_MARK + (hasTrend ? SPARK_GAP + SPARK_LEAST : 0)
  const inOneLine =
    beside !== undefined && name.lines.length === 1 && name.width + beside + wanted <= width
  const shift = inOneLine ? name.width + beside : 0
  const top = inOneLine ? y : y + name.lines.length * nameLine
  const below = top + value.lines.length * valueLine
  const from = x + shift + value.width + KPI_MARK + SPARK_GAP
  const room = x + width - from
  const sparkBeside = value.lines.length === 1 && room >= SPARK_LEAST
  const spark = !hasTrend
    ? undefined
    : sparkBeside
      ? { x: from, y: top + 4, width: Math.min(SPARK_MOST, room), height: valueLine - 7 }
      : { x: x + 1, y: below + 2, width: Math.min(SPARK_MOST, width - 4), height: SPARK_LINE - 5 }
  return {
    line: {
      ...kpi,
      nameBlock: {
        x,
        y: y + baselineIn(nameLine, nameFont),
        lines: name.lines,
        lineHeight: nameLine,
        font: nameFont,
      },
      valueBlock: {
        x: x + shift,
        y: top + baselineIn(valueLine, font),
        lines: value.lines,
        lineHeight: valueLine,
        font,
      },
      valueWidth: value.width,
      spark,
    },
    bottom: below + (hasTrend && !sparkBeside ? SPARK_LINE : 0),
  }
}

function setValue(value: string, { valueFonts }: KpiSetting, width: number, breakText: BreakText) {
  const set = (font: Font) => ({ font, text: breakText(value, font, width) })
  const last = valueFonts.at(-1)!
  return (
    valueFonts
      .slice(0, -1)
      .map(set)
      .find(({ text }) => !text.broken) ?? set(last)
  )
}
