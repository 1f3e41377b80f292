import {
  IconArrowRightToArc,
  IconBolt,
  IconBulb,
  IconHandStop,
  IconHelp,
  IconKeyboard,
  IconMessageCircle,
  IconNote,
  IconParkingCircle,
  IconPointer,
  IconSquareRoundedPlus,
  IconTextPlus,
} from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { CommandName } from '@/commands/command'
import { useCommandContext } from '@/commands/react'
import { command, isEnabled, labelOf } from '@/commands/table'
import { useKeyText } from '@/commands/useKeyText'
import { useEditorState, useSessionState } from '@/editor/react'
import { useMessages } from '@/i18n/messages'
import { parkedNotes } from '@/model/outline'
import { IconButton } from '@/ui/IconButton'
import styles from './Toolbar.module.css'

/** The tools beside the board, each a command of the table. */
const TOOLS: readonly (readonly [CommandName, ReactNode])[][] = [
  [
    ['selectTool', <IconPointer key="select" size={18} />],
    ['handTool', <IconHandStop key="hand" size={18} />],
  ],
  [
    ['quickEntry', <IconTextPlus key="entry" size={18} />],
    ['addTouchpoint', <IconSquareRoundedPlus key="touchpoint" size={18} />],
    ['addPain', <IconBolt key="pain" size={18} />],
    ['addOpportunity', <IconBulb key="opportunity" size={18} />],
    ['addThought', <IconMessageCircle key="thought" size={18} />],
    ['addNote', <IconNote key="note" size={18} />],
    ['link', <IconArrowRightToArc key="link" size={18} />],
  ],
  [['parkingLot', <IconParkingCircle key="parkingLot" size={18} />]],
  [
    ['shortcuts', <IconKeyboard key="shortcuts" size={18} />],
    ['help', <IconHelp key="help" size={18} />],
  ],
]

/** The tools over the board, from the table of commands. */
export function Toolbar() {
  const messages = useMessages()
  const parked = useEditorState(({ map }) => parkedNotes(map).length)
  return (
    <div
      className={styles.toolbar}
      role="toolbar"
      aria-label={messages.map.gallery}
      aria-orientation="vertical"
    >
      {TOOLS.map((group, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the groups are fixed
        <div key={index} className={styles.group}>
          {group.map(([id, icon]) => (
            <Tool key={id} id={id} icon={icon} {...(id === 'parkingLot' && { count: parked })} />
          ))}
        </div>
      ))}
    </div>
  )
}

type ToolProps = {
  readonly id: CommandName
  readonly icon: ReactNode
  /** How many things wait behind it. */
  readonly count?: number
}

function Tool({ id, icon, count = 0 }: ToolProps) {
  const context = useCommandContext()
  const tool = useSessionState((state) => state.tool)
  const parkingLot = useSessionState((state) => state.parkingLot)
  // What a command may do depends on the selection and on the map.
  useSessionState((state) => state.selection)
  useEditorState((state) => Object.keys(state.map.stage).length > 0)
  const target = command(id)
  const label = labelOf(target, context)
  const keys = useKeyText()(target)
  const pressed: Partial<Record<CommandName, boolean>> = {
    selectTool: tool === 'select',
    handTool: tool === 'hand',
    parkingLot: parkingLot !== 'hidden',
  }
  const active = pressed[id]
  return (
    <IconButton
      label={label}
      className={styles.tool}
      title={`${label}  ${keys}`.trim()}
      icon={icon}
      {...(count > 0 && {
        'data-count': count,
        'aria-description': context.messages.announce.items(count),
      })}
      {...(active !== undefined && { active })}
      disabled={!isEnabled(target, context)}
      onClick={() => target.run(context)}
    />
  )
}
