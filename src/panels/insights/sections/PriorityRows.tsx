import { usePanelWords } from '@/i18n/panels/panelWords'
import type { OpportunityInsight, PainInsight, Priority, ProofInsight } from '@/insights/types'
import { Rank } from '../../fields/Rank'
import { DirectionSign } from '../../kpi/DirectionSign'
import { CardLink } from '../CardLink'
import { type Report, useWriting } from '../report'
import styles from './PrioritiesSection.module.css'

type Props = {
  readonly report: Report
  readonly pain: PainInsight
  /** From 1. */
  readonly rank: number
}

/** A pain point with a row for each opportunity that answers it; one row where none does. */
export function PriorityRows({ report, pain, rank }: Props) {
  const { insights } = usePanelWords()
  const { priorities: words } = insights
  const { title } = useWriting(report)
  const { cause } = report.map.card[pain.cardId]!
  const answers = report.insights.opportunities.filter(({ cardId }) =>
    pain.opportunityIds.includes(cardId),
  )
  const rows = Math.max(1, answers.length)
  const [first, ...others] = answers
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" rowSpan={rows}>
          <span className={styles.pain}>
            <Rank rank={rank} />
            <span>
              <CardLink ids={[pain.cardId]}>{title(pain.cardId)}</CardLink>
              <small>{cause.trim() ? words.because(cause.trim()) : words.noCause}</small>
            </span>
          </span>
        </th>
        <td rowSpan={rows}>
          <PriorityCell report={report} priority={pain.priority} />
        </td>
        {first ? (
          <Answer report={report} answer={first} />
        ) : (
          <td colSpan={4} className={styles.missing}>
            {words.noAnswer}
          </td>
        )}
      </tr>
      {others.map((answer) => (
        <tr key={answer.cardId}>
          <Answer report={report} answer={answer} />
        </tr>
      ))}
    </tbody>
  )
}

function PriorityCell({ report, priority }: { report: Report; priority: Priority }) {
  const { insights, evidence } = usePanelWords()
  const { number, share } = useWriting(report)
  const { value, parts } = priority
  if (value === undefined)
    return <span className={styles.missing}>{insights.priorities.notRated}</span>
  const words = evidence.parts
  const factors = [
    words.severity(parts.severity!),
    parts.share === null ? words.noShare : words.share(share(parts.share / 100)),
    parts.votes === 0 ? words.noVotes : words.votes(parts.votes),
    Object.keys(report.map.cast).length === 0 ? words.noWeight : words.weight(number(parts.weight)),
  ]
  return (
    <>
      <b className={styles.value}>{number(value)}</b>
      <small>{evidence.result(factors.join(' × '), number(value))}</small>
    </>
  )
}

function Answer({ report, answer }: { report: Report; answer: OpportunityInsight }) {
  const { insights, evidence } = usePanelWords()
  const { priorities: words } = insights
  const { title, day } = useWriting(report)
  const { cardId, owner, state, due, isOverdue, proofs } = answer
  return (
    <>
      <td>
        <CardLink ids={[cardId]}>{title(cardId)}</CardLink>
      </td>
      <td className={owner ? undefined : styles.missing}>{owner || words.noOwner}</td>
      <td>
        <span className={styles.state} data-state={state}>
          {evidence.states[state]}
        </span>
        {due && (
          <small className={isOverdue ? styles.overdue : undefined}>
            {isOverdue ? words.overdue(day(due)) : words.due(day(due))}
          </small>
        )}
      </td>
      <td className={proofs.length > 0 ? undefined : styles.missing}>
        {proofs.length === 0
          ? words.noProof
          : proofs.map((proof) => <Proof key={proof.proofId} report={report} proof={proof} />)}
      </td>
    </>
  )
}

function Proof({ report, proof }: { report: Report; proof: ProofInsight }) {
  const { insights } = usePanelWords()
  const { priorities: words } = insights
  const { kpi, value } = useWriting(report)
  const { definitionId, series, start, now, change = 0, turn } = proof
  const variant = series?.latest.variant
  const write = (point: ProofInsight['now']) => value(definitionId, point?.value, variant)
  return (
    <span className={styles.proof}>
      {kpi(definitionId, variant)}{' '}
      <b>{turn && start ? `${write(start)} → ${write(now)}` : write(now)}</b>
      {turn && (
        <small className={styles[turn]}>
          {change === 0 ? (
            <span aria-hidden="true">=</span>
          ) : (
            <DirectionSign direction={change > 0 ? 'up' : 'down'} />
          )}{' '}
          {words[turn]}
        </small>
      )}
    </span>
  )
}
