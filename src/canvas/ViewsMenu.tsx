import { IconBookmark } from '@tabler/icons-react'
import { hideLanes } from '@/commands/hideLanes'
import { keyNames } from '@/commands/keys'
import { useCommandContext } from '@/commands/react'
import { command } from '@/commands/table'
import { useKeyText } from '@/commands/useKeyText'
import { showView } from '@/commands/views'
import { useEditorState, useSessionState } from '@/editor/react'
import { lanesOf, viewsOf } from '@/model/outline'
import type { Lane } from '@/model/records/lane'
import { BoardMenu, MenuGroup, MenuItem } from './BoardMenu'

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
  const views = all.filter(({ part }) => part === 'board')
  const save = command('saveView')
  const saveKeys = useKeyText()(save)
  const keysOf = (index: number) =>
    index < WITH_KEYS ? keyNames(`Alt+${index + 1}`, shortcuts.keys).join(' ') : undefined
  const toggleLane = ({ id }: Lane) => {
    const next = new Set(hidden)
    if (!next.delete(id)) next.add(id)
    hideLanes(context, next)
  }
  return (
    <BoardMenu label={words.menu} keys={saveKeys} icon={<IconBookmark size={16} />}>
      {(close) => {
        const choose = (act: () => void) => () => {
          close()
          act()
        }
        return (
          <>
            {views.map((view, index) => (
              <MenuItem
                key={view.id}
                keys={keysOf(index)}
                onChoose={choose(() => showView(context, view))}
              >
                {view.title || messages.board.untitled}
              </MenuItem>
            ))}
            <MenuItem keys={saveKeys} onChoose={choose(() => save.run(context))}>
              {commands.saveView}
            </MenuItem>
            {views.length > 0 && (
              <MenuItem onChoose={choose(() => session.setState({ dialog: { name: 'views' } }))}>
                {words.edit}
              </MenuItem>
            )}
            <MenuGroup label={words.lanes}>
              {lanes.map((lane) => (
                <MenuItem
                  key={lane.id}
                  role="menuitemcheckbox"
                  checked={!hidden.has(lane.id)}
                  onChoose={() => toggleLane(lane)}
                >
                  {lane.title || laneTypes[lane.type]}
                </MenuItem>
              ))}
            </MenuGroup>
          </>
        )
      }}
    </BoardMenu>
  )
}
