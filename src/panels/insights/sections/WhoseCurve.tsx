import { usePanelWords } from '@/i18n/panels/panelWords'
import type { PersonaId } from '@/model/records/persona'
import { ChipButton } from '../../fields/Chip'
import { DASHES, MeasuredSign } from '../charts/CurveChart'
import type { curveLines } from '../curve'
import { type Report, useWriting } from '../report'
import styles from './WhoseCurve.module.css'

type Props = {
  readonly report: Report
  /** The one that is told about first. */
  readonly lines: ReturnType<typeof curveLines>
  readonly onChoose: (personaId: PersonaId | null) => void
}

/** A curve as the chart draws it: the one that is told about first is whole. */
function LineSign({ colour, index }: { colour: string; index: number }) {
  return (
    <svg width={20} height={8} aria-hidden="true" className={styles.line}>
      <line
        x1={1}
        x2={19}
        y1={4}
        y2={4}
        style={{ stroke: colour }}
        strokeWidth={index === 0 ? 2.5 : 1.75}
        {...(index > 0 && { strokeDasharray: DASHES[(index - 1) % DASHES.length] })}
      />
    </svg>
  )
}

/** Chooses whose curve is told about; it is the chart's legend as well. */
export function WhoseCurve({ report, lines, onChoose }: Props) {
  const { insights: words } = usePanelWords()
  const writing = useWriting(report)
  // The chips keep their places, whichever is chosen.
  const inOrder = report.insights.curves.flatMap(
    ({ personaId }) => lines.find((line) => line.personaId === personaId) ?? [],
  )
  const [told] = lines
  const hasMeasured = report.insights.curves.some(
    ({ personaId, measuredGaps }) => personaId === told?.personaId && measuredGaps.length > 0,
  )
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset lays itself out in its own way
    <div role="group" aria-label={words.curve.whose} className={styles.chips}>
      {inOrder.map(({ id, personaId, colour }) => {
        const index = lines.findIndex((line) => line.id === id)
        return (
          <ChipButton
            key={id}
            pressed={index === 0}
            sign={<LineSign colour={colour} index={index} />}
            onClick={() => onChoose(personaId)}
          >
            {writing.persona(personaId)}
          </ChipButton>
        )
      })}
      {hasMeasured && (
        <span className={styles.measured}>
          <svg width={14} height={14} aria-hidden="true">
            <MeasuredSign x={7} y={7} />
          </svg>
          {words.curve.measured}
        </span>
      )}
    </div>
  )
}
