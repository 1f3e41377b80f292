import { channelName } from '@/drawing/captions'
import type { ExchangeWords } from '@/i18n/exchange/exchangeWords'
import type { Messages } from '@/i18n/messages'
import type { PanelWords } from '@/i18n/panels/panelWords'
import type { Insights } from '@/insights/types'
import { formatValue } from '@/kpi/format'
import { definitionAt, type Kpi } from '@/kpi/kpi'
import { askedOn } from '@/kpi/scale'
import type { LibraryDocument, MapDocument } from '@/model/document'
import type { PersonaId } from '@/model/records/persona'
import { words } from './escape'

/** What the parts of the report are written from. */
export type Speech = {
  readonly map: MapDocument
  readonly library: LibraryDocument
  readonly insights: Insights
  readonly messages: Messages
  readonly report: ExchangeWords['report']
  readonly panels: PanelWords
}

/** A score as people write it: "+1.5", "−1", "0"; to a tenth, or a hundredth for a mean. */
export function signed(score: number | undefined, locale: string): string {
  if (score === undefined) return ''
  return score
    .toLocaleString(locale, { signDisplay: 'exceptZero', maximumFractionDigits: 2 })
    .replace('-', '−')
}

/** A card's or a stage's title, or that it has none. */
export function titleOf(id: string, { map, messages }: Speech): string {
  const stage = map.stage[id]
  if (stage) return words(stage.title) || messages.board.untitledStage
  return words(map.card[id]?.title ?? '') || messages.board.untitled
}

/** The titles of several, with commas. */
export function titlesOf(ids: readonly string[], speech: Speech): string {
  return ids.map((id) => titleOf(id, speech)).join(', ')
}

/** A persona's name. */
export function nameOf(id: PersonaId, { library, messages }: Speech): string {
  return words(library.persona[id]?.name ?? '') || messages.persona.nameless
}

/** Channels by name, with commas. */
export function channelsOf(channels: readonly string[], { messages }: Speech): string {
  return channels
    .map((channel) => words(channelName(channel, messages)))
    .filter((name) => name !== '')
    .join(', ')
}

/** What a KPI is called; its id where nobody knows it. */
export function kpiName(definitionId: string, { library, messages }: Speech): string {
  const kpi = definitionAt(definitionId, library)
  return words(kpi?.name[messages.locale === 'fr' ? 'fr' : 'en'] ?? definitionId)
}

/** A value of a KPI in its unit, on the scale that was asked. */
export function kpiValue(
  kpi: Kpi | undefined,
  variant: string,
  value: number | null,
  { messages: { locale } }: Speech,
): string {
  if (value === null) return ''
  return words(
    kpi ? formatValue(askedOn(kpi, variant), value, locale) : value.toLocaleString(locale),
  )
}
