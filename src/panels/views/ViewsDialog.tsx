import { IconArrowDown, IconArrowUp, IconEye, IconRefresh, IconTrash } from '@tabler/icons-react'
import { moveView, removeView, renameView, updateView } from '@/commands/editViews'
import { keyNames } from '@/commands/keys'
import { useCommandContext } from '@/commands/react'
import { showView } from '@/commands/views'
import { useEditorState } from '@/editor/react'
import { usePanelWords } from '@/i18n/panels/panelWords'
import { viewsOf } from '@/model/outline'
import type { View } from '@/model/records/view'
import { Button } from '@/ui/Button'
import { IconButton } from '@/ui/IconButton'
import field from '../fields/field.module.css'
import { PanelDialog } from '../fields/PanelDialog'
import styles from './ViewsDialog.module.css'

/** So many views have a key. */
const WITH_KEYS = 9

/** The views of a map: shown, named, set anew, put in order and removed. */
export function ViewsDialog() {
  const context = useCommandContext()
  const { views: words } = usePanelWords().present
  const all = useEditorState(({ map }) => viewsOf(map))
  const views = all.filter(({ part }) => part === 'board')
  const { session } = context
  return (
    <PanelDialog
      title={words.dialog}
      width={560}
      grows
      onClose={() => session.setState({ dialog: null })}
    >
      {views.length === 0 ? (
        <p className={styles.help}>{words.none}</p>
      ) : (
        <ol className={styles.list}>
          {views.map((view, index) => (
            <Row key={view.id} view={view} index={index} last={views.length - 1} />
          ))}
        </ol>
      )}
      <div className={styles.foot}>
        <p className={styles.help}>{words.help}</p>
        <Button
          look="primary"
          data-autofocus={views.length === 0 || undefined}
          onClick={() => session.setState({ dialog: { name: 'saveView' } })}
        >
          {words.save}
        </Button>
      </div>
    </PanelDialog>
  )
}

function Row({ view, index, last }: { view: View; index: number; last: number }) {
  const context = useCommandContext()
  const { shortcuts } = context.messages
  const { views: words } = usePanelWords().present
  const { id, title } = view
  return (
    <li className={styles.row}>
      <kbd className={styles.key}>
        {index < WITH_KEYS ? keyNames(`Alt+${index + 1}`, shortcuts.keys).join(' ') : ''}
      </kbd>
      <input
        className={field.input}
        aria-label={words.nameOf(title)}
        value={title}
        onBlur={context.editor.seal}
        onChange={(event) => renameView(context, id, event.currentTarget.value)}
      />
      <IconButton
        label={words.show(title)}
        data-autofocus={index === 0 || undefined}
        icon={<IconEye size={17} />}
        onClick={() => {
          context.session.setState({ dialog: null })
          showView(context, view)
        }}
      />
      <IconButton
        label={words.update(title)}
        icon={<IconRefresh size={17} />}
        onClick={() => updateView(context, id)}
      />
      <IconButton
        label={words.up(title)}
        icon={<IconArrowUp size={17} />}
        disabled={index === 0}
        onClick={() => moveView(context, id, -1)}
      />
      <IconButton
        label={words.down(title)}
        icon={<IconArrowDown size={17} />}
        disabled={index === last}
        onClick={() => moveView(context, id, 1)}
      />
      <IconButton
        label={words.remove(title)}
        icon={<IconTrash size={17} />}
        onClick={() => removeView(context, id)}
      />
    </li>
  )
}
