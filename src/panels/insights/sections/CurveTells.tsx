import type { ReactNode } from 'react'
import { usePanelWords } from '@/i18n/panels/panelWords'
import type { CurveInsight, Point } from '@/insights/types'
import { CardLink } from '../CardLink'
import { memorableMoments } from '../curve'
import { Face } from '../Face'
import { type Report, useWriting } from '../report'
import styles from './CurveTells.module.css'

/** As many as one takes in at a glance. */
const FEW = 4

/** What a curve tells, in sentences that lead to the board. */
export function CurveTells({ report, told }: { report: Report; told: CurveInsight }) {
  const { insights, findings } = usePanelWords()
  const { curve: words } = insights
  const { title, score, persona, number } = useWriting(report)
  const say = findings.curve
  const { best, worst, end, fall, moments, measuredGaps } = told
  const { personaGaps } = report.insights
  const memorable = memorableMoments(told)
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
      <List name={words.moments}>
        {memorable.map(({ cardId, score: felt, reasons, painIds }) => (
          <Line
            key={cardId}
            ids={[cardId, ...painIds]}
            {...(felt !== undefined && { score: felt })}
          >
            {say.moment(
              title(cardId),
              reasons.map((reason) => findings.moments[reason]).join(', '),
            )}
          </Line>
        ))}
        {moments.length > memorable.length && (
          <li className={styles.more}>{insights.more(moments.length - memorable.length)}</li>
        )}
      </List>
      <List name={words.gaps}>
        {personaGaps.slice(0, FEW).map(({ cardId, gap, highest, lowest }, index) => (
          <Line key={cardId} ids={[cardId]}>
            {index === 0
              ? say.personaGap(title(cardId), number(gap))
              : words.gap(title(cardId), number(gap))}
            <small>
              {persona(highest.personaId)} {score(highest.score)} · {persona(lowest.personaId)}{' '}
              {score(lowest.score)}
            </small>
          </Line>
        ))}
      </List>
      <List name={words.measuredGaps}>
        {measuredGaps.slice(0, FEW).map(({ cardId, felt, measured }) => (
          <Line key={cardId} ids={[cardId]}>
            {say.measuredGap(title(cardId), score(felt), score(measured))}
          </Line>
        ))}
      </List>
    </div>
  )
}

/** A list under its name; nothing where nothing is in it. */
function List({ name, children }: { name?: string; children: ReactNode }) {
  const isEmpty = [children].flat(2).every((child) => !child)
  if (isEmpty) return null
  return (
    <div>
      {name && <h3 className={styles.name}>{name}</h3>}
      <ul className={styles.list}>{children}</ul>
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
