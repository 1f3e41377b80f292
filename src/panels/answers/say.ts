import { formatScore } from '@/commands/scores'
import type { Finding, KpiFinding } from '@/exchange/answers/findings'
import type { Known } from '@/exchange/answers/known'
import { stageOfNew } from '@/exchange/answers/plan'
import type { Skip, SkipGroup } from '@/exchange/answers/skips'
import type { Messages } from '@/i18n/messages'
import type { PanelWords } from '@/i18n/panels/panelWords'
import { computeAnswers } from '@/kpi/compute'
import { formatNumber, formatValue } from '@/kpi/format'
import { definitionAt } from '@/kpi/kpi'
import { askedOn } from '@/kpi/scale'
import { measuredAt } from '@/layout/measured'
import type { LibraryDocument, MapDocument } from '@/model/document'
import { personaIdsOf } from '@/model/feelings'
import type { Measured } from '@/model/records/card'
import { EVERYONE } from '@/model/score'
import { inLanguage } from '../fields/inLanguage'

/** What it takes to put what was found into words. */
export type Speech = {
  readonly map: MapDocument
  readonly library: LibraryDocument
  readonly messages: Messages
  readonly words: PanelWords['answers']
}

/** Findings as one reads the map; what is new comes last. */
export function inReadingOrder(
  findings: readonly Finding[],
  { touchpoint, stage }: Pick<Known, 'touchpoint' | 'stage'>,
): readonly Finding[] {
  const places = new Map([...touchpoint, ...stage].map(({ id }, index) => [id, index]))
  const placeOf = ({ subject }: Finding) => places.get(subject.destination) ?? places.size
  return [...findings].sort((a, b) => placeOf(a) - placeOf(b))
}

/** What a finding is about, and what it is: "Pay online", "CSAT 74% of 120 answers, emotion −0.8". */
export function sayFinding(
  { subject, kpis, measured }: Finding,
  speech: Speech,
): { readonly name: string; readonly what: string } {
  const series = new Map<string, KpiFinding[]>()
  for (const kpi of kpis) {
    const key = `${kpi.definitionId} ${kpi.variant}`
    series.set(key, [...(series.get(key) ?? []), kpi])
  }
  const parts = [...series.values()].map((values) => sayKpi(values, speech))
  return {
    name: sayName(subject, speech),
    what: [...parts, ...sayEmotion(measured, speech)].join(', '),
  }
}

function sayName({ destination, text }: Finding['subject'], { map, messages, words }: Speech) {
  const titled = (title = '') => title || messages.board.untitled
  const stageId = stageOfNew(destination)
  if (stageId) return words.isNew(text, titled(map.stage[stageId]?.title))
  const stage = map.stage[destination]
  return stage ? words.isStage(titled(stage.title)) : titled(map.card[destination]?.title)
}

/** One KPI: of everybody, then of each persona and channel; or how it went from month to month. */
function sayKpi(values: readonly KpiFinding[], speech: Speech): string {
  const { library, messages, words } = speech
  const kpi = definitionAt(values[0]!.definitionId, library)
  if (!kpi) return ''
  const said = ({ answers, variant }: KpiFinding) => {
    const value = computeAnswers(kpi, answers, variant)
    if (value === null) return messages.kpi.noValue
    return formatValue(askedOn(kpi, variant), value, messages.locale)
  }
  const isAll = ({ personaId, channel }: KpiFinding) => personaId === null && channel === ''
  const [all, parts] = [values.filter(isAll), values.filter((value) => !isAll(value))]
  const n = all.reduce((total, value) => total + value.n, 0)
  const short = inLanguage(askedOn(kpi, values[0]!.variant).short, messages)
  const [first, last] = [all[0]!, all.at(-1)!]
  if (all.length > 1) return words.trend(short, said(first), said(last), all.length, n)
  const channels: Readonly<Record<string, string>> = messages.channelNames
  const placeOf = personaPlaces(speech)
  const sorted = parts.sort((a, b) => placeOf(a.personaId) - placeOf(b.personaId))
  const each = sorted.map((part) => {
    const whom = part.personaId
      ? library.persona[part.personaId]?.name
      : (channels[part.channel] ?? part.channel)
    return `${whom} ${said(part)}`
  })
  const value = words.value(short, said(first), n)
  return each.length > 0 ? words.of(value, each.join(', ')) : value
}

function sayEmotion(measured: Finding['measured'], speech: Speech): string[] {
  const { library, messages, words } = speech
  const all = measuredAt({ measured }, null)
  if (!all) return []
  const score = ({ mean }: Measured) => formatScore(mean, messages.locale)
  const placeOf = personaPlaces(speech)
  const people = Object.entries(measured).sort(([a], [b]) => placeOf(a) - placeOf(b))
  if (people.length === 1 && people[0]![0] === EVERYONE) return [words.felt(score(all))]
  const each = people.map(([who, own]) => {
    const name = who === EVERYONE ? words.others : (library.persona[who]?.name ?? words.others)
    return `${name} ${score(own)}`
  })
  return [words.feltBy(score(all), each.join(', '))]
}

/** Where a persona stands among those of the map; who is nobody in particular stands last. */
function personaPlaces({ map }: Speech): (who: string | null) => number {
  const ids: readonly (string | null)[] = personaIdsOf(map)
  return (who) => (ids.includes(who) ? ids.indexOf(who) : ids.length)
}

/** Digits of the end of a scale that are shown, at most. */
const MOST_DECIMALS = 2

/** "Row 17: the score “12” is not between 0 and 10". */
export function saySkip(
  reason: SkipGroup['reason'],
  { row, text, from, to }: Skip,
  { messages, words }: Speech,
): string {
  const number = (value: number) => formatNumber(value, MOST_DECIMALS, messages.locale)
  const end = (value: number | undefined) => number(value ?? 0)
  const what = words.skips[reason]({ text, from: end(from), to: end(to) })
  return words.row(number(row), what)
}

/** All that is not used, as a text to take elsewhere. */
export function listSkips(groups: readonly SkipGroup[], speech: Speech): string {
  const { words } = speech
  return groups
    .map(({ reason, count, first }) => {
      const lines = first.map((skip) => saySkip(reason, skip, speech))
      const rest = count - first.length
      const head = words.group(words.reasons[reason], count)
      return [head, ...lines, ...(rest > 0 ? [words.moreRows(rest)] : [])].join('\n')
    })
    .join('\n\n')
}
