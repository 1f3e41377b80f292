import { channelName } from '@/drawing/captions'
import { signedScore } from '@/drawing/kpiCaption'
import type { ExchangeWords } from '@/i18n/exchange/exchangeWords'
import type { Messages } from '@/i18n/messages'
import type { PanelWords } from '@/i18n/panels/panelWords'
import { readingOf } from '@/insights/reading'
import { formatValue } from '@/kpi/format'
import { definitionAt } from '@/kpi/kpi'
import { askedOn } from '@/kpi/scale'
import { isDay } from '@/model/day'
import type { LibraryDocument, MapDocument } from '@/model/document'
import { stagesOf } from '@/model/outline'
import type { Measurement } from '@/model/records/measurement'
import type { PersonaId } from '@/model/records/persona'
import type { WebPageChoices } from './choices'

/** A map, and the ways to tell what is in it in the interface's language. */
export type Telling = {
  readonly map: MapDocument
  readonly library: LibraryDocument
  readonly choices: WebPageChoices
  readonly messages: Messages
  readonly words: ExchangeWords['webPage']
  readonly panel: PanelWords
  /** `YYYY-MM-DD`. */
  readonly today: string
  /** What a card or a stage is called. */
  title(id: string): string
  persona(id: PersonaId | null): string
  channel(channel: string): string
  /** −2…2 with its sign. */
  score(score: number): string
  day(day: string): string
  kpi(definitionId: string): string
  /** A value of a measurement's KPI, on the scale that was asked. */
  value(measurement: Measurement, value: number): string
  /** The id of what tells about a card, a stage or a persona in the page; file ids may hold anything. */
  sheet(id: string): string
}

type Parts = Pick<Telling, 'map' | 'library' | 'choices' | 'messages' | 'words' | 'panel' | 'today'>

/** How the page calls what is in a map, in the language that was chosen. */
export function createTelling(parts: Parts): Telling {
  const { map, library, messages } = parts
  const { locale } = messages
  const days = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' })
  const ids = [
    ...stagesOf(map).map(({ id }) => id),
    ...readingOf(map).cards.map(({ id }) => id),
    ...Object.keys(library.persona),
  ]
  const sheets = new Map<string, string>(ids.map((id, index) => [id, `s${index}`]))
  return {
    ...parts,
    title(id) {
      const title = (map.card[id] ?? map.stage[id])?.title.trim()
      return title || (map.stage[id] ? messages.board.untitledStage : messages.board.untitled)
    },
    persona: (id) =>
      id === null
        ? parts.words.everyone
        : library.persona[id]?.name.trim() || messages.persona.nameless,
    channel: (channel) => channelName(channel, messages),
    score: (score) => signedScore(score, locale),
    day: (day) => (isDay(day) ? days.format(Date.parse(day)) : day),
    kpi(id) {
      const name = definitionAt(id, library)?.name
      return name ? name[locale === 'fr' ? 'fr' : 'en'] : id
    },
    value({ definitionId, variant }, value) {
      const kpi = definitionAt(definitionId, library)
      const text = kpi
        ? formatValue(askedOn(kpi, variant), value, locale)
        : value.toLocaleString(locale)
      return text.replace(/^-/, '−')
    },
    sheet: (id) => sheets.get(id) ?? '',
  }
}
