import { useMemo } from 'react'
import { firstLine, titleOf } from '@/commands/places'
import { formatScore } from '@/commands/scores'
import { channelName } from '@/drawing/captions'
import { useMessages } from '@/i18n/messages'
import { usePanelWords } from '@/i18n/panels/panelWords'
import type { Family, Insights } from '@/insights/types'
import { formatNumber, formatValue } from '@/kpi/format'
import { definitionAt } from '@/kpi/kpi'
import { askedOn } from '@/kpi/scale'
import type { LibraryDocument, MapDocument } from '@/model/document'
import type { PersonaId } from '@/model/records/persona'
import { formatDay } from '../details/formatDay'
import { inLanguage } from '../fields/inLanguage'

/** A map with all that it tells: what every part of the report is made from. */
export type Report = {
  readonly map: MapDocument
  readonly library: LibraryDocument
  readonly insights: Insights
  /** The day that it is of, `YYYY-MM-DD`. */
  readonly today: string
}

/** How the report writes what it found, in the interface's language. */
export type Writing = {
  /** What a card or a stage is called. */
  title(id: string): string
  persona(id: PersonaId | null): string
  channel(channel: string): string
  family(family: Family): string
  /** In short; with the scale that was asked (`variant`) where that is not the usual one. */
  kpi(definitionId: string, variant?: string): string
  /** A value of a KPI, on the scale that was asked; a dash where there is none. */
  value(definitionId: string, value: number | null | undefined, variant?: string): string
  /** −2…2, with its sign. */
  score(score: number): string
  /** 0…1 as whole hundredths. */
  share(share: number): string
  /** With one digit after the point at most. */
  number(value: number): string
  /** `YYYY-MM-DD` as people write it. */
  day(day: string): string
}

/** The ways to write what a report holds. */
export function useWriting({ map, library }: Pick<Report, 'map' | 'library'>): Writing {
  const messages = useMessages()
  const { insights: words } = usePanelWords()
  return useMemo(() => {
    const { locale } = messages
    const shares = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 })
    const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 })
    const families: Record<Family, string> = {
      ...messages.channelFamilies,
      own: words.channels.own,
      none: words.channels.none,
    }
    return {
      title: (id) => titleOf(map, id, messages),
      persona: (id) =>
        id === null
          ? words.curve.everyone
          : firstLine(library.persona[id]?.name ?? '') || messages.persona.nameless,
      channel: (channel) => channelName(channel, messages),
      family: (family) => families[family],
      kpi: (id, variant = '') => {
        const kpi = definitionAt(id, library)
        return kpi ? inLanguage(askedOn(kpi, variant).short, messages) : id
      },
      value: (id, value, variant = '') => {
        const kpi = definitionAt(id, library)
        if (value === null || value === undefined) return words.none
        return kpi
          ? formatValue(askedOn(kpi, variant), value, locale)
          : formatNumber(value, 1, locale)
      },
      score: (score) => formatScore(score, locale),
      share: (share) => shares.format(share),
      number: (value) => numbers.format(value),
      day: (day) => formatDay(day, locale),
    }
  }, [map, library, messages, words])
}
