import { IconPlus } from '@tabler/icons-react'
import { addLane } from '@/commands/addLane'
import { useCommandContext } from '@/commands/react'
import { useMessages } from '@/i18n/messages'
import { LANE_TYPES, type LaneType } from '@/model/records/lane'
import styles from './Frozen.module.css'
import { useMenu } from './useMenu'

/** The button below the lanes, with the kinds of lanes to choose from. */
export function AddLane({ top }: { top: number }) {
  const messages = useMessages()
  const context = useCommandContext()
  const { open, toggle, close, onKeyDown, menu, button } = useMenu()
  const choose = (type: LaneType) => {
    close()
    addLane(context, type)
  }

  return (
    <div className={styles.addLane} style={{ top }} data-control="true">
      <button
        ref={button}
        type="button"
        className={styles.addLaneButton}
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={toggle}
      >
        <IconPlus size={15} aria-hidden />
        {messages.board.addLane}
      </button>
      {open && (
        <div
          ref={menu}
          role="menu"
          tabIndex={-1}
          aria-label={messages.board.addLane}
          className={`${styles.laneMenu} nowheel`}
          onKeyDown={onKeyDown}
        >
          {LANE_TYPES.map((type) => (
            <button key={type} type="button" role="menuitem" onClick={() => choose(type)}>
              {messages.laneTypes[type]}
            </button>
          ))}
        </div>
      )}
    </div>
  )
}
