import { channelName } from '@/drawing/captions'
import { definitionAt } from '@/kpi/kpi'
import { askedOn } from '@/kpi/scale'
import { unitSign } from '@/kpi/unitSign'
import { valueOfMeasurement } from '@/kpi/value'
import { isDay } from '@/model/day'
import { type LibraryDocument, recordAt } from '@/model/document'
import { evidenceOf, measurementsOf, stagesOf } from '@/model/outline'
import { EVIDENCE_SOURCES, type Evidence } from '@/model/records/evidence'
import type { Measurement } from '@/model/records/measurement'
import { seriesOf } from '@/model/series'
import { readNumber } from '../../tables/numbers'
import { placesOf } from '../../tables/places'
import { type RecordSheet, recordSheet, type SheetColumn, type SheetContext } from './recordSheet'

/** Every value of every KPI, series by series from the earliest to the latest. */
export function kpiSheet(context: SheetContext, library: LibraryDocument): RecordSheet {
  const { map, personaNames, speech } = context
  const { words, messages } = speech
  const { sheets, columns } = words.workbook
  const language = messages.locale === 'fr' ? 'fr' : 'en'
  const kpiOf = ({ definitionId }: Measurement) => definitionAt(definitionId, library)
  const nameOf = (measurement: Measurement) =>
    kpiOf(measurement)?.name[language] ?? measurement.definitionId
  const text = <F extends 'date' | 'from' | 'population'>(
    field: F,
    heading: string,
    width: number,
  ): SheetColumn<Measurement> => ({
    ...{ heading, width, holds: field === 'population' ? 'text' : 'day' },
    write: (measurement) => measurement[field],
    edit: (measurement, text) =>
      field !== 'population' && text !== '' && !isDay(text)
        ? undefined
        : { ...measurement, [field]: text },
  })
  return recordSheet<Measurement>(
    sheets.kpis,
    words.tables.columns.id,
    subjectsOf(context).flatMap((id) =>
      seriesOf(map, id).flatMap(({ measurements }) => measurements),
    ),
    [
      aboutColumn(columns.where, ({ subjectId }) => subjectId, context),
      { ...{ heading: columns.kpi, width: 30, holds: 'text' }, write: nameOf },
      {
        ...{ heading: columns.value, width: 14, holds: 'number' },
        write: (measurement) => valueOfMeasurement(measurement, kpiOf(measurement)),
        edit(measurement, text) {
          // A value that follows from figures or answers is not for a cell to say.
          const isComputed = [measurement.inputs, measurement.answers].some(
            (figures) => Object.keys(figures).length > 0,
          )
          return isComputed ? undefined : withNumber(measurement, 'value', text)
        },
      },
      {
        ...{ heading: columns.unit, width: 10, holds: 'text' },
        write: (measurement) => {
          const kpi = kpiOf(measurement)
          return kpi ? unitSign(askedOn(kpi, measurement.variant).unit) : ''
        },
      },
      {
        ...{ heading: columns.target, width: 14, holds: 'number' },
        write: ({ target }) => target,
        edit: (measurement, text) => withNumber(measurement, 'target', text),
      },
      text('date', columns.date, 14),
      text('from', columns.from, 14),
      {
        ...{ heading: columns.persona, width: 16, holds: 'text' },
        write: ({ personaId }) => (personaId && personaNames.get(personaId)) ?? '',
      },
      {
        ...{ heading: columns.channel, width: 16, holds: 'text' },
        write: ({ channel }) => channelName(channel, messages),
      },
      text('population', columns.population, 26),
    ],
    nameOf,
  )
}

/** All that is known, by what it is about. */
export function evidenceSheet(context: SheetContext): RecordSheet {
  const { map, speech } = context
  const { columns, sheets } = speech.words.workbook
  const { tables } = speech.words
  const subjects = subjectsOf(context).flatMap((id) => [
    id,
    ...measurementsOf(map, id).map((measurement) => measurement.id),
  ])
  return recordSheet<Evidence>(
    sheets.evidence,
    tables.columns.id,
    subjects.flatMap((id) => evidenceOf(map, id)),
    [
      aboutColumn(columns.where, ({ subjectId }) => subjectId, context),
      {
        ...{ heading: columns.source, width: 24, holds: 'text' },
        write: ({ source }) => tables.sources[source],
        edit(evidence, text) {
          const source = EVIDENCE_SOURCES.find((name) => tables.sources[name] === text.trim())
          return source && { ...evidence, source }
        },
      },
      {
        ...{ heading: columns.date, width: 14, holds: 'day' },
        write: ({ date }) => date,
        edit: (evidence, date) => (date === '' || isDay(date) ? { ...evidence, date } : undefined),
      },
      {
        ...{ heading: columns.sentence, width: 60, holds: 'text' },
        write: ({ sentence }) => sentence,
        edit: (evidence, sentence) => ({ ...evidence, sentence }),
      },
      {
        ...{ heading: columns.link, width: 40, holds: 'text' },
        write: ({ link }) => link,
        edit: (evidence, link) => ({ ...evidence, link }),
      },
    ],
    ({ sentence }) => sentence,
  )
}

/** Stages and cards in reading order. */
function subjectsOf({ map }: SheetContext): string[] {
  const places = placesOf(map)
  return stagesOf(map).flatMap((stage) => [
    stage.id as string,
    ...places.filter((place) => place.stage === stage).map(({ card }) => card.id),
  ])
}

/** What a record is about, by its title; a KPI's value by the title of what it measures. */
function aboutColumn<R extends Measurement | Evidence>(
  heading: string,
  subjectOf: (record: R) => string,
  { map, speech }: SheetContext,
): SheetColumn<R> {
  const titleOf = (id: string): string => {
    const record = recordAt(map, id)
    if (record?.kind === 'measurement') return titleOf(record.subjectId)
    return record && 'title' in record && record.title
      ? record.title
      : speech.messages.board.untitled
  }
  return { ...{ heading, width: 34, holds: 'text' }, write: (record) => titleOf(subjectOf(record)) }
}

function withNumber(
  measurement: Measurement,
  field: 'value' | 'target',
  text: string,
): Measurement | undefined {
  const number = text.trim() === '' ? null : readNumber(text)
  return number === undefined ? undefined : { ...measurement, [field]: number }
}
