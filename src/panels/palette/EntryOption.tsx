import { memo, useLayoutEffect, useRef } from 'react'
import { areOfOneCharacter } from '@/commands/keyPress'
import { letterKeys } from '@/commands/letterKeys'
import { Keys } from '../fields/Keys'
import { MarkedText } from '../search/MarkedText'
import styles from './CommandPalette.module.css'
import { EntryIcon } from './EntryIcon'
import type { Listed } from './find'

type Props = {
  readonly id: string
  readonly listed: Listed
  readonly active: boolean
  readonly onPoint: (id: string) => void
  readonly onChoose: (id: string) => void
}

/** An entry of the list: what it is called, where it is, and its keys. */
export const EntryOption = memo(function EntryOption(props: Props) {
  const { id, listed, active, onPoint, onChoose } = props
  const { entry, title, detail } = listed
  const element = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    if (active) element.current?.scrollIntoView({ block: 'nearest' })
  }, [active])
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus, and names the active one
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's
    <div
      ref={element}
      id={id}
      role="option"
      aria-selected={active}
      aria-disabled={entry.disabled || undefined}
      className={styles.option}
      // Entering would also be told of when the list moves under a pointer that rests.
      onMouseMove={() => onPoint(id)}
      onClick={() => onChoose(id)}
    >
      <EntryIcon group={entry.group} />
      <span className={styles.title}>
        <MarkedText {...title} />
      </span>
      {detail && (
        <span className={styles.detail}>
          <MarkedText {...detail} />
        </span>
      )}
      {entry.keys && (
        <Keys
          keys={entry.keys}
          faint={!letterKeys.getState().on && areOfOneCharacter(entry.keys)}
        />
      )}
    </div>
  )
})
