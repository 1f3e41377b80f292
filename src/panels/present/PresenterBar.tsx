import {
  IconChevronLeft,
  IconChevronRight,
  IconDeviceTv,
  IconPlayerStop,
} from '@tabler/icons-react'
import type { StoryPart } from '@/story/story'
import { Button } from '@/ui/Button'
import { IconButton } from '@/ui/IconButton'
import { Switch } from '../fields/Switch'
import styles from './PresenterBar.module.css'
import type { Telling } from './telling'
import { useElapsed } from './useElapsed'

type Props = {
  readonly parts: readonly StoryPart[]
  /** The part that the other window shows, by its key. */
  readonly at: string | null
  /** When it began, ms since 1970; not yet where null. */
  readonly since: number | null
  readonly telling: Telling
  readonly followsView: boolean
  onGo(key: string): void
  onFollowView(follows: boolean): void
  onStop(): void
}

/** What a speaker needs while another window shows the map: where it is, what comes, what to say. */
export function PresenterBar(props: Props) {
  const { parts, at, since, telling, followsView, onGo, onFollowView, onStop } = props
  const words = telling.words.elsewhere
  const elapsed = useElapsed(since)
  const index = Math.max(
    0,
    parts.findIndex(({ key }) => key === at),
  )
  const [part, next] = [parts[index], parts[index + 1]]
  return (
    <section className={styles.bar} aria-label={words.bar}>
      <div className={styles.row}>
        <span className={styles.live}>
          <IconDeviceTv size={16} aria-hidden />
          {since === null ? words.waiting : words.bar}
        </span>
        <time className={styles.time} role="timer" aria-label={words.timer(elapsed)}>
          {elapsed}
        </time>
        <IconButton
          label={telling.words.previous}
          icon={<IconChevronLeft size={18} />}
          disabled={index === 0}
          onClick={() => onGo(parts[index - 1]!.key)}
        />
        <span className={styles.part} role="status">
          {part && `${index + 1} / ${parts.length} · ${telling.part(part)}`}
        </span>
        <IconButton
          label={telling.words.next}
          icon={<IconChevronRight size={18} />}
          disabled={!next}
          onClick={() => next && onGo(next.key)}
        />
        <span className={styles.next}>{next ? words.next(telling.part(next)) : words.last}</span>
        <span className={styles.space} />
        <Switch
          shown
          label={words.myView}
          checked={followsView}
          onToggle={() => onFollowView(!followsView)}
        />
        <Button onClick={onStop}>
          <IconPlayerStop size={15} aria-hidden />
          {words.stop}
        </Button>
      </div>
      <p className={styles.notes} role="note" aria-label={words.notes}>
        {part?.notes.trim() || <span>{words.noNotes}</span>}
      </p>
    </section>
  )
}
