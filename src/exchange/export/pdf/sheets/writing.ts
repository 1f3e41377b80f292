import { channelName } from '@/drawing/captions'
import { signedScore } from '@/drawing/kpiCaption'
import type { ExchangeWords } from '@/i18n/exchange/exchangeWords'
import type { Messages } from '@/i18n/messages'
import type { PanelWords } from '@/i18n/panels/panelWords'
import type { Family, Insights } from '@/insights/types'
import { formatValue } from '@/kpi/format'
import { definitionAt } from '@/kpi/kpi'
import type { Language } from '@/kpi/words'
import type { BreakText } from '@/layout/text'
import { isDay } from '@/model/day'
import type { LibraryDocument, MapDocument } from '@/model/document'
import type { PersonaId } from '@/model/records/persona'

/** What the pages of text are written from. */
export type Told = {
  readonly map: MapDocument
  readonly library: LibraryDocument
  readonly insights: Insights
  /** `YYYY-MM-DD` */
  readonly today: string
  readonly messages: Messages
  readonly words: ExchangeWords['pdf']
  readonly panels: PanelWords
  /** The width of the text, in points. */
  readonly width: number
  readonly breakText: BreakText
}

/** How records and figures are called, in the interface's language. */
export type Writing = ReturnType<typeof createWriting>

/** How the sheets call records and figures. */
export function createWriting({ map, library, messages, panels }: Told) {
  const { locale, board } = messages
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 })
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 })
  const days = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' })
  const { curve, channels, none } = panels.insights
  const families: Record<Family, string> = {
    ...messages.channelFamilies,
    own: channels.own,
    none: channels.none,
  }
  return {
    /** What a card or a stage is called, in one line. */
    title: (id: string) =>
      inOneLine((map.card[id] ?? map.stage[id])?.title ?? '') || board.untitled,
    persona: (id: PersonaId | null) =>
      id === null
        ? curve.everyone
        : inOneLine(library.persona[id]?.name ?? '') || messages.persona.nameless,
    channel: (channel: string) => channelName(channel, messages),
    family: (family: Family) => families[family],
    kpi: (id: string) => definitionAt(id, library)?.short[locale as Language] ?? id,
    value: (id: string, value: number | null | undefined) => {
      const kpi = definitionAt(id, library)
      if (value === null || value === undefined) return none
      return kpi ? formatValue(kpi, value, locale) : numbers.format(value)
    },
    score: (score: number) => signedScore(score, locale),
    /** 0…1 as whole hundredths. */
    share: (share: number) => percent.format(share),
    number: (value: number) => numbers.format(value),
    day: (day: string) => (isDay(day) ? days.format(Date.parse(day)) : day),
  }
}

function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
