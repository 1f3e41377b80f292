import { useState } from 'react'
import { useMessages } from '@/i18n/messages'
import { usePanelWords } from '@/i18n/panels/panelWords'
import type { PersonaId } from '@/model/records/persona'
import { ChartSection } from '../charts/ChartSection'
import { CurveChart } from '../charts/CurveChart'
import { curveLines, curveMarks } from '../curve'
import { type Report, useWriting } from '../report'
import { Section } from '../Section'
import styles from './CurveSection.module.css'
import { CurveTells } from './CurveTells'
import { curveTable } from './curveTable'
import { WhoseCurve } from './WhoseCurve'

/** What the curve tells: of all, or of one persona; and where personas differ. */
export function CurveSection({ report }: { report: Report }) {
  const messages = useMessages()
  const words = usePanelWords()
  const writing = useWriting(report)
  const [wanted, setWanted] = useState<PersonaId | null>(null)
  const { curves, stages } = report.insights
  const { heading, hint, noCurve, summary } = words.insights.curve
  const told = curves.find(({ personaId }) => personaId === wanted) ?? curves[0]
  if (!told || curves.every(({ points }) => points.length === 0))
    return (
      <Section title={heading}>
        <p className={styles.none}>{noCurve}</p>
      </Section>
    )
  const touchpoints = stages.flatMap(({ touchpointIds }) => touchpointIds)
  const placeOf = new Map(touchpoints.map((id, place) => [id, place]))
  const lines = curveLines(report, told, placeOf)
  const { best, middle, worst } = messages.board.scale
  return (
    <ChartSection
      title={heading}
      hint={hint}
      above={curves.length > 1 && <WhoseCurve report={report} lines={lines} onChoose={setWanted} />}
      chart={(width) => (
        <CurveChart
          label={summary(touchpoints.length, stages.length)}
          width={width}
          stages={stages.map(({ stageId, touchpointIds }) => ({
            id: stageId,
            title: writing.title(stageId),
            places: touchpointIds.length,
          }))}
          lines={lines}
          marks={curveMarks(told, placeOf, { messages, words, writing })}
          {...(told.fall && {
            fall: [placeOf.get(told.fall.from.cardId)!, placeOf.get(told.fall.to.cardId)!],
          })}
          scale={[best, middle, worst]}
        />
      )}
      table={curveTable(report, writing, words.insights.curve)}
    >
      <CurveTells report={report} told={told} />
    </ChartSection>
  )
}
