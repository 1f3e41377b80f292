import { IconChevronRight } from '@tabler/icons-react'
import { useState } from 'react'
import { stepInWords } from '@/commands/travel'
import { useMessages } from '@/i18n/messages'
import { usePanelWords } from '@/i18n/panels/panelWords'
import type { Moment } from '@/storage/timeline'
import { PointButton } from './PointButton'
import styles from './Timeline.module.css'
import { timeOfDay } from './whenInWords'

type Props = {
  /** The newest first. */
  readonly moments: readonly Moment[]
  /** The number of the state that is looked at. */
  readonly shown: number | undefined
  readonly onShow: (sequence: number) => void
}

/** Changes that were made in one go: one line, which opens into each of them. */
export function BurstItem({ moments, shown, onShow }: Props) {
  const messages = useMessages()
  const { history: words } = usePanelWords()
  const [wanted, setWanted] = useState(false)
  const isOpen = wanted || moments.some(({ sequence }) => sequence === shown)
  const [first, last] = [moments.at(-1)!, moments[0]!]
  const [from, to] = [first, last].map(({ time }) => timeOfDay(time, messages.locale))

  const point = ({ sequence, time, label, own }: Moment) => {
    const when = timeOfDay(time, messages.locale)
    return (
      <PointButton
        title={sentence(stepInWords(label, messages), messages.locale)}
        detail={own ? when : `${when} · ${words.elsewhere}`}
        look="change"
        isShown={sequence === shown}
        onShow={() => onShow(sequence)}
      />
    )
  }

  if (moments.length === 1) return <li>{point(last)}</li>
  return (
    <li>
      <button
        type="button"
        className={styles.burst}
        aria-expanded={isOpen}
        onClick={() => setWanted(!isOpen)}
      >
        <IconChevronRight size={14} stroke={2} aria-hidden="true" />
        <span>{words.changes(moments.length)}</span>
        <span className={styles.detail}>{from === to ? to : words.span(from!, to!)}</span>
      </button>
      {isOpen && (
        <ul className={styles.moments}>
          {moments.map((moment) => (
            <li key={moment.sequence}>{point(moment)}</li>
          ))}
        </ul>
      )}
    </li>
  )
}

/** What is said within a sentence elsewhere stands on a line of its own here. */
function sentence(words: string, locale: string): string {
  return words.charAt(0).toLocaleUpperCase(locale) + words.slice(1)
}
