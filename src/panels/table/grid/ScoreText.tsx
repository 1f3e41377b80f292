import { useCommandContext } from '@/commands/react'
import { formatScore, setScore } from '@/commands/scores'
import { useMessages } from '@/i18n/messages'
import { usePanelWords } from '@/i18n/panels/panelWords'
import { faceOf, HIGHEST_SCORE, LOWEST_SCORE } from '@/model/score'
import { Face } from '../../insights/Face'
import { parseNumber } from '../../kpi/parseNumber'
import { DraftField } from '../DraftField'
import type { Draft } from './act'
import type { Cell } from './cells'
import { useCloseDraft } from './draftContext'
import styles from './ValueText.module.css'

type Props = {
  readonly cell: Extract<Cell, { kind: 'score' }>
  readonly draft: Draft | undefined
}

/** What is felt at a touchpoint: a face, the score, and what was measured where the lane shows it. */
export function ScoreText({ cell, draft }: Props) {
  const context = useCommandContext()
  const close = useCloseDraft()
  const { board, kpi, locale } = useMessages()
  const { table: words } = usePanelWords()
  const { card, personaId, owner, score, measured } = cell
  if (draft)
    return (
      <DraftField
        label={board.emotionOf(owner, card.title || board.untitled)}
        text={score === undefined ? '' : formatScore(score, locale)}
        onClose={close}
        onKeep={(text) => {
          const typed = parseNumber(text, locale)
          if (typed === undefined) return kpi.notANumber
          if (typed !== null && (typed < LOWEST_SCORE || typed > HIGHEST_SCORE))
            return words.scoreRange
          setScore(context, card.id, personaId, typed ?? undefined)
          return undefined
        }}
      />
    )
  return (
    <span className={styles.score}>
      {score === undefined ? (
        <span className={styles.none}>{board.notScored}</span>
      ) : (
        <>
          <Face score={score} radius={8} />
          <span className={styles.number}>{formatScore(score, locale)}</span>
          <span className={styles.faceName}>{board.faces[faceOf(score)]}</span>
        </>
      )}
      {measured && (
        <small className={styles.note}>
          {words.measured(formatScore(measured.mean, locale), measured.n)}
        </small>
      )}
    </span>
  )
}
