import type { ReactNode } from 'react'
import { usePanelWords } from '@/i18n/panels/panelWords'
import type { CurveInsight, Point } from '@/insights/types'
import { CardLink } from '../CardLink'
import { memorableMoments } from '../curve'
import { Face } from '../Face'
import { type Report, useWriting } from '../report'
import { ShowAll } from '../ShowAll'
import { type Few, useFew } from '../useFew'
import styles from './CurveTells.module.css'

/** As many as one takes in at a glance. */
const FEW = 4

/** What a curve tells, in sentences that lead to the board. */
export function CurveTells({ report, told }: Props) {
  const { findings } = usePanelWords()
  const { title, score } = useWriting(report)
  const say = findings.curve
  const { best, worst, end, fall } = told
  const line = (point: Point | undefined, sentence: typeof say.best) =>
    point && (
      <Line score={point.score} ids={[point.cardId]}>
        {sentence(title(point.cardId), score(point.score))}
      </Line>
    )
  return (
    <div className={styles.tells}>
      <List>
        {line(best, say.best)}
        {line(worst, say.worst)}
        {fall && (
          <Line ids={[fall.from.cardId, fall.to.cardId]}>
            {say.fall(title(fall.from.cardId), title(fall.to.cardId), score(-fall.by))}
          </Line>
        )}
        {line(end, say.end)}
      </List>
      <Moments report={report} told={told} />
      <PersonaGaps report={report} />
      <MeasuredGaps report={report} told={told} />
    </div>
  )
}

type Props = { readonly report: Report; readonly told: CurveInsight }

function Moments({ report, told }: Props) {
  const { insights, findings } = usePanelWords()
  const { title } = useWriting(report)
  const few = useFew(told.moments, memorableMoments(told))
  return (
    <List name={insights.curve.moments} few={few}>
      {few.shown.map(({ cardId, score, reasons, painIds }) => (
        <Line key={cardId} ids={[cardId, ...painIds]} {...(score !== undefined && { score })}>
          {findings.curve.moment(
            title(cardId),
            reasons.map((reason) => findings.moments[reason]).join(', '),
          )}
        </Line>
      ))}
    </List>
  )
}

function PersonaGaps({ report }: Pick<Props, 'report'>) {
  const { insights, findings } = usePanelWords()
  const { title, score, persona, number } = useWriting(report)
  const { personaGaps } = report.insights
  const few = useFew(personaGaps, personaGaps.slice(0, FEW))
  return (
    <List name={insights.curve.gaps} few={few}>
      {few.shown.map(({ cardId, gap, highest, lowest }, index) => (
        <Line key={cardId} ids={[cardId]}>
          {index === 0
            ? findings.curve.personaGap(title(cardId), number(gap))
            : insights.curve.gap(title(cardId), number(gap))}
          <small>
            {persona(highest.personaId)} {score(highest.score)} · {persona(lowest.personaId)}{' '}
            {score(lowest.score)}
          </small>
        </Line>
      ))}
    </List>
  )
}

function MeasuredGaps({ report, told: { measuredGaps } }: Props) {
  const { insights, findings } = usePanelWords()
  const { title, score } = useWriting(report)
  const few = useFew(measuredGaps, measuredGaps.slice(0, FEW))
  return (
    <List name={insights.curve.measuredGaps} few={few}>
      {few.shown.map(({ cardId, felt, measured }) => (
        <Line key={cardId} ids={[cardId]}>
          {findings.curve.measuredGap(title(cardId), score(felt), score(measured))}
        </Line>
      ))}
    </List>
  )
}

type ListProps = {
  readonly name?: string
  /** Where only some of many are shown. */
  readonly few?: Few<unknown>
  readonly children: ReactNode
}

/** A list under its name; nothing where nothing is in it. */
function List({ name, few, children }: ListProps) {
  const isEmpty = [children].flat(2).every((child) => !child)
  if (isEmpty) return null
  return (
    <div>
      {name && <h3 className={styles.name}>{name}</h3>}
      <ul ref={few?.ref} className={styles.list}>
        {children}
      </ul>
      {few && <ShowAll few={few} />}
    </div>
  )
}

type LineProps = {
  readonly score?: number
  readonly ids: readonly string[]
  readonly children: ReactNode
}

function Line({ score, ids, children }: LineProps) {
  return (
    <li>
      {score === undefined ? (
        <span aria-hidden="true" className={styles.sign} />
      ) : (
        <Face score={score} radius={8} />
      )}
      <CardLink ids={ids}>{children}</CardLink>
    </li>
  )
}
