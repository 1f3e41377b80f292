import type { ReactNode } from 'react'
import { useEditorState } from '@/editor/react'
import { useMessages } from '@/i18n/messages'
import { usePanelWords } from '@/i18n/panels/panelWords'
import type { Card } from '@/model/records/card'
import { researchOf, shareResearched } from '@/model/research'
import { DetailGroup } from './DetailGroup'
import styles from './ResearchBar.module.css'

type Props = {
  readonly cards: readonly Card[]
  /** What can be done about it. */
  readonly children?: ReactNode
}

/** How much of some cards is researched, and how many are guesses. Nothing where there is no card. */
export function ResearchBar({ cards, children }: Props) {
  const { locale } = useMessages()
  const { evidence: words } = usePanelWords()
  const map = useEditorState((state) => state.map)
  const share = shareResearched(map, cards)
  if (share === undefined) return null
  const assumptions = cards.filter((card) => researchOf(map, card) === 'assumption').length
  const percent = share.toLocaleString(locale, { style: 'percent', maximumFractionDigits: 0 })
  return (
    <DetailGroup label={words.researched}>
      <p className={styles.text}>
        {words.shareResearched(percent)} ·{' '}
        {words.assumptions(assumptions, words.cards(cards.length))}
      </p>
      <div aria-hidden="true" className={styles.bar}>
        <div style={{ width: `${share * 100}%` }} />
      </div>
      {children}
    </DetailGroup>
  )
}
