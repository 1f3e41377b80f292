import { useEditorState } from '@/editor/react'
import { useMessages } from '@/i18n/messages'
import { usePanelWords } from '@/i18n/panels/panelWords'
import { priorityOf } from '@/insights/priority'
import { castsOf } from '@/model/outline'
import type { Card } from '@/model/records/card'
import { DetailGroup } from '../DetailGroup'
import styles from './PriorityGroup.module.css'

/**
 * How pressing a pain point is, with all that goes into it, so that nobody has to take it on trust.
 * Nothing while nothing of it is known.
 */
export function PriorityGroup({ card }: { card: Card }) {
  const { locale } = useMessages()
  const { evidence: words } = usePanelWords()
  const map = useEditorState((state) => state.map)
  const library = useEditorState((state) => state.library)
  const { value, parts } = priorityOf(map, library, card)
  const { severity, share, votes, weight } = parts
  if (severity === null && share === null && votes === 0) return null
  const write = (number: number) =>
    number.toLocaleString(locale, { maximumFractionDigits: number < 1 ? 2 : 1 })
  const percent = (number: number) =>
    (number / 100).toLocaleString(locale, { style: 'percent', maximumFractionDigits: 1 })
  const { parts: say } = words
  const formula = [
    severity !== null && say.severity(severity),
    share === null ? say.noShare : say.share(percent(share)),
    votes === 0 ? say.noVotes : say.votes(votes),
    castsOf(map).length === 0 ? say.noWeight : say.weight(write(weight)),
  ]
    .filter(Boolean)
    .join(' × ')
  return (
    <DetailGroup
      label={words.priority}
      aside={
        value !== undefined && (
          <span aria-hidden="true" className={styles.value}>
            {write(value)}
          </span>
        )
      }
    >
      <p className={styles.formula}>
        {value === undefined ? words.noPriority : words.result(formula, write(value))}
      </p>
    </DetailGroup>
  )
}
