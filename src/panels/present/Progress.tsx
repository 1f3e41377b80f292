import { IconChevronLeft, IconChevronRight, IconX } from '@tabler/icons-react'
import type { StoryPart } from '@/story/story'
import { IconButton } from '@/ui/IconButton'
import styles from './Progress.module.css'
import type { Telling } from './telling'

type Props = {
  /** From 0. */
  readonly at: number
  readonly parts: readonly StoryPart[]
  /** The number that is being typed. */
  readonly typed: string
  readonly telling: Telling
  onGo(key: string): void
  onStep(by: 1 | -1): void
  onEnd(): void
}

/** How far the story is, discreetly, and the ways through it for a pointer. */
export function Progress({ at, parts, typed, telling, onGo, onStep, onEnd }: Props) {
  const { words } = telling
  return (
    <footer className={styles.foot}>
      <nav className={styles.track} aria-label={words.part(at + 1, parts.length)}>
        {parts.map((part, index) => (
          <button
            key={part.key}
            type="button"
            tabIndex={-1}
            aria-label={telling.part(part)}
            title={telling.part(part)}
            aria-current={index === at ? 'step' : undefined}
            data-done={index < at || undefined}
            onClick={() => onGo(part.key)}
          />
        ))}
      </nav>
      <div className={styles.ways}>
        <IconButton
          label={words.previous}
          icon={<IconChevronLeft size={20} />}
          disabled={at === 0}
          onClick={() => onStep(-1)}
        />
        <IconButton
          label={words.next}
          icon={<IconChevronRight size={20} />}
          disabled={at === parts.length - 1}
          onClick={() => onStep(1)}
        />
        <IconButton label={words.leave} icon={<IconX size={19} />} onClick={onEnd} />
      </div>
      <p className={styles.count}>{typed === '' ? `${at + 1} / ${parts.length}` : `→ ${typed}`}</p>
    </footer>
  )
}
