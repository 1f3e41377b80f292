import { IconBookmark, IconCheck } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { hideLanes } from '@/commands/hideLanes'
import { keyNames } from '@/commands/keys'
import { useCommandContext } from '@/commands/react'
import { command } from '@/commands/table'
import { showView } from '@/commands/views'
import { useEditorState, useSessionState } from '@/editor/react'
import { lanesOf, viewsOf } from '@/model/outline'
import type { Lane } from '@/model/records/lane'
import { IconButton } from '@/ui/IconButton'
import styles from './Lens.module.css'
import { useMenu } from './useMenu'

/** So many views have a key. */
const WITH_KEYS = 9

/** The button with the views, the way to keep the present look as one, and the lanes to hide. */
export function ViewsMenu() {
  const context = useCommandContext()
  const { messages, session } = context
  const { views: words, shortcuts, commands, laneTypes } = messages
  const all = useEditorState(({ map }) => viewsOf(map))
  const lanes = useEditorState(({ map }) => lanesOf(map))
  const hidden = useSessionState((state) => state.hiddenLanes)
  const { open, toggle, close, onKeyDown, menu, button } = useMenu()
  const views = all.filter(({ part }) => part === 'board')
  const say = (keys: string) => keyNames(keys, shortcuts.keys).join(' ')
  const choose = (act: () => void) => () => {
    close()
    act()
  }
  const toggleLane = ({ id }: Lane) => {
    const next = new Set(hidden)
    if (!next.delete(id)) next.add(id)
    hideLanes(context, next)
  }
  return (
    <div className={styles.menuAnchor}>
      <IconButton
        ref={button}
        label={words.menu}
        title={`${words.menu}  ${say('Shift+W')}`}
        icon={<IconBookmark size={16} />}
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={toggle}
      />
      {open && (
        <div
          ref={menu}
          role="menu"
          tabIndex={-1}
          aria-label={words.menu}
          className={`${styles.menu} ${styles.long} nowheel`}
          onKeyDown={onKeyDown}
        >
          {views.map((view, index) => (
            <Item
              key={view.id}
              keys={index < WITH_KEYS ? say(`Alt+${index + 1}`) : undefined}
              onChoose={choose(() => showView(context, view))}
            >
              {view.title || messages.board.untitled}
            </Item>
          ))}
          <Item keys={say('Shift+W')} onChoose={choose(() => command('saveView').run(context))}>
            {commands.saveView}
          </Item>
          {views.length > 0 && (
            <Item onChoose={choose(() => session.setState({ dialog: { name: 'views' } }))}>
              {words.edit}
            </Item>
          )}
          {/* biome-ignore lint/a11y/useSemanticElements: a fieldset has no place in a menu */}
          <div role="group" aria-label={words.lanes} className={styles.lanes}>
            <p aria-hidden="true">{words.lanes}</p>
            {lanes.map((lane) => (
              <Item key={lane.id} checked={!hidden.has(lane.id)} onChoose={() => toggleLane(lane)}>
                {lane.title || laneTypes[lane.type]}
              </Item>
            ))}
          </div>
        </div>
      )}
    </div>
  )
}

type ItemProps = {
  /** For what is on or off. */
  readonly checked?: boolean
  readonly keys?: string | undefined
  readonly onChoose: () => void
  readonly children: ReactNode
}

function Item({ checked, keys, onChoose, children }: ItemProps) {
  const mark = (
    <IconCheck size={14} stroke={2} aria-hidden visibility={checked ? undefined : 'hidden'} />
  )
  const words = (
    <>
      {mark}
      <span>{children}</span>
      {keys && <small>{keys}</small>}
    </>
  )
  if (checked === undefined)
    return (
      <button type="button" role="menuitem" onClick={onChoose}>
        {words}
      </button>
    )
  return (
    <button type="button" role="menuitemcheckbox" aria-checked={checked} onClick={onChoose}>
      {words}
    </button>
  )
}
