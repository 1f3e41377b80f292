import { editJourney } from '@/commands/editFields'
import { useCommandContext } from '@/commands/react'
import { useEditorState } from '@/editor/react'
import { useMessages } from '@/i18n/messages'
import { journeyOf } from '@/model/document'
import styles from './TopBar.module.css'

/** The map's title, typed where it stands. Escape gives back what was there. */
export function MapTitle() {
  const messages = useMessages()
  const context = useCommandContext()
  const title = useEditorState(({ map }) => journeyOf(map).title)
  return (
    <span className={styles.title} data-value={title || messages.board.untitledMap}>
      <input
        aria-label={messages.map.title}
        value={title}
        placeholder={messages.board.untitledMap}
        size={1}
        onChange={(event) => editJourney(context, { title: event.target.value }, 'journey:title')}
        onBlur={() => context.editor.seal()}
        onKeyDown={(event) => {
          if (event.key === 'Escape') context.editor.abandon('journey:title')
          if (event.key === 'Enter' || event.key === 'Escape') event.currentTarget.blur()
        }}
      />
    </span>
  )
}
