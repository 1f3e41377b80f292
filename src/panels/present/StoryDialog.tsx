import { useMemo, useRef } from 'react'
import { useCommandContext } from '@/commands/react'
import { moveStoryPart } from '@/commands/story'
import { command } from '@/commands/table'
import { dark } from '@/drawing/palette'
import { useEditorState } from '@/editor/react'
import { usePanelWords } from '@/i18n/panels/panelWords'
import { storyOf } from '@/story/story'
import { Button } from '@/ui/Button'
import { PanelDialog } from '../fields/PanelDialog'
import { useDragOrder } from '../fields/useDragOrder'
import styles from './StoryDialog.module.css'
import { StoryRow } from './StoryRow'
import { useTelling } from './useTelling'

/** The parts of the story: which are told, in which order, and what the speaker says to each. */
export function StoryDialog() {
  const context = useCommandContext()
  const { messages, session } = context
  const { story: words } = usePanelWords().present
  const map = useEditorState((state) => state.map)
  const library = useEditorState((state) => state.library)
  const story = useMemo(() => storyOf(map), [map])
  const telling = useTelling(map, library, dark)
  const list = useRef<HTMLOListElement>(null)
  const move = (key: string, index: number) => {
    const part = story.find((each) => each.key === key)
    if (!part) return
    moveStoryPart(context, story, key, index, telling.part(part))
    // The row is another element's place now: the keyboard goes along.
    requestAnimationFrame(() =>
      list.current?.querySelector<HTMLElement>(`[data-part-key="${CSS.escape(key)}"]`)?.focus(),
    )
  }
  const { markerAt, handle } = useDragOrder(list, (from, to) => move(story[from]!.key, to))
  return (
    <PanelDialog
      title={messages.commands.story}
      width={560}
      grows
      onClose={() => session.setState({ dialog: null })}
    >
      <p className={styles.help}>{words.help}</p>
      <ol ref={list} className={styles.list}>
        {story.map((part, index) => (
          <StoryRow
            key={part.key}
            {...{ part, index, story, telling }}
            marker={markerAt(index)}
            onMove={move}
            onGrip={handle(index)}
          />
        ))}
      </ol>
      <div className={styles.foot}>
        <Button look="primary" onClick={() => command('present').run(context)}>
          {words.present}
        </Button>
      </div>
    </PanelDialog>
  )
}
