import {
  IconArrowDown,
  IconArrowUp,
  IconGripVertical,
  IconMessage2,
  IconMessage2Filled,
} from '@tabler/icons-react'
import { type KeyboardEvent, type PointerEvent, useState } from 'react'
import { useCommandContext } from '@/commands/react'
import { setStoryPart } from '@/commands/story'
import type { StoryPart } from '@/story/story'
import { IconButton } from '@/ui/IconButton'
import field from '../fields/field.module.css'
import { GrowingText } from '../fields/GrowingText'
import type { Marker } from '../fields/useDragOrder'
import styles from './StoryDialog.module.css'
import type { Telling } from './telling'

type Props = {
  readonly part: StoryPart
  readonly index: number
  readonly story: readonly StoryPart[]
  readonly telling: Telling
  readonly marker: Marker
  onMove(key: string, index: number): void
  onGrip(event: PointerEvent<HTMLElement>): void
}

/** One part of the story: whether it is told, its place, and the speaker's notes. */
export function StoryRow({ part, index, story, telling, marker, ...act }: Props) {
  const context = useCommandContext()
  const { story: words } = telling.words
  const [open, setOpen] = useState(part.notes !== '')
  const name = telling.part(part)
  const onKeyDown = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0
    if (!event.altKey || by === 0) return
    event.preventDefault()
    act.onMove(part.key, index + by)
  }
  return (
    <li
      className={styles.row}
      data-marker={marker}
      data-untold={!part.isTold || undefined}
      onKeyDown={onKeyDown}
    >
      <div className={styles.line}>
        <span className={styles.grip} onPointerDown={act.onGrip}>
          <IconGripVertical size={16} aria-hidden />
        </span>
        <label className={styles.told}>
          <input
            type="checkbox"
            data-part-key={part.key}
            data-autofocus={index === 0 || undefined}
            aria-label={words.told(name)}
            checked={part.isTold}
            onChange={() => setStoryPart(context, story, part, name, { isTold: !part.isTold })}
          />
          <span>{name}</span>
        </label>
        <IconButton
          label={words.notes(name)}
          icon={part.notes ? <IconMessage2Filled size={17} /> : <IconMessage2 size={17} />}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        />
        <IconButton
          label={words.up(name)}
          icon={<IconArrowUp size={17} />}
          disabled={index === 0}
          onClick={() => act.onMove(part.key, index - 1)}
        />
        <IconButton
          label={words.down(name)}
          icon={<IconArrowDown size={17} />}
          disabled={index === story.length - 1}
          onClick={() => act.onMove(part.key, index + 1)}
        />
      </div>
      {open && (
        <div className={styles.notes}>
          <GrowingText
            className={field.input}
            aria-label={words.notes(name)}
            placeholder={words.notesHint}
            value={part.notes}
            onBlur={context.editor.seal}
            onChange={(event) =>
              setStoryPart(context, story, part, name, { notes: event.currentTarget.value })
            }
          />
        </div>
      )}
    </li>
  )
}
