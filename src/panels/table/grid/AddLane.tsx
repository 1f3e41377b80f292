import '@mantine/core/styles/Paper.css'
import '@mantine/core/styles/Popover.css'
import '@mantine/core/styles/UnstyledButton.css'
import '@mantine/core/styles/Menu.css'
import { Menu } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { addLane } from '@/commands/addLane'
import { useCommandContext } from '@/commands/react'
import { useMessages } from '@/i18n/messages'
import { LANE_TYPES, type LaneType } from '@/model/records/lane'
import menu from '../../fields/menu.module.css'
import styles from './Grid.module.css'

/** The button below the lanes, with the kinds of lanes to choose from. */
export function AddLane({ isCurrent }: { isCurrent: boolean }) {
  const context = useCommandContext()
  const { board, laneTypes } = useMessages()
  const button = useRef<HTMLButtonElement>(null)
  const [times, setTimes] = useState(0)
  const choose = (type: LaneType) => {
    // The table has the keyboard again, and leads it to the new lane.
    button.current?.focus()
    addLane(context, type)
    // A menu that closes by itself would lead it back to the button; a new one does not.
    setTimes(times + 1)
  }
  return (
    <Menu
      key={times}
      position="top-start"
      width={172}
      offset={4}
      withInitialFocusPlaceholder={false}
      transitionProps={{ duration: 0 }}
      classNames={{ dropdown: menu.dropdown!, item: menu.item! }}
    >
      <Menu.Target>
        <button
          ref={button}
          type="button"
          data-key="addLane"
          data-current={isCurrent || undefined}
          tabIndex={isCurrent ? 0 : -1}
          className={styles.addLaneButton}
        >
          <IconPlus size={15} aria-hidden />
          {board.addLane}
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {LANE_TYPES.map((type) => (
          <Menu.Item key={type} closeMenuOnClick={false} onClick={() => choose(type)}>
            {laneTypes[type]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
