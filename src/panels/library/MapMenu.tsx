import { Menu } from '@mantine/core'
import {
  IconCopy,
  IconDots,
  IconDownload,
  IconExternalLink,
  IconPencil,
  IconTrash,
} from '@tabler/icons-react'
import { type ReactNode, useRef } from 'react'
import { useMessages } from '@/i18n/messages'
import { IconButton } from '@/ui/IconButton'
import '@mantine/core/styles/Popover.css'
import '@mantine/core/styles/UnstyledButton.css'
import '@mantine/core/styles/Menu.css'
import menu from '../fields/menu.module.css'
import styles from './MapMenu.module.css'

/** What can be done with one map of the list. */
export type MapActs = {
  open(): void
  rename(): void
  duplicate(): void
  exportFile(): void
  trash(): void
}

type Props = MapActs & {
  /** The map's title as it is shown. */
  readonly title: string
  /** Nothing that needs the map's content can be done. */
  readonly damaged: boolean
}

/** The button at a map's corner, and its menu. */
export function MapMenu({ title, damaged, ...acts }: Props) {
  const { library } = useMessages()
  const button = useRef<HTMLButtonElement>(null)
  // The item goes away with the menu: a dialog that it opens gives the focus back to the button.
  const run = (act: keyof MapActs) => {
    button.current?.focus()
    acts[act]()
  }
  const item = (act: keyof MapActs, label: string, icon: ReactNode) => (
    <Menu.Item leftSection={icon} onClick={() => run(act)}>
      {label}
    </Menu.Item>
  )
  return (
    <Menu
      position="bottom-end"
      width={184}
      offset={4}
      withInitialFocusPlaceholder={false}
      transitionProps={{ transition: 'fade', duration: 90 }}
      classNames={{
        dropdown: menu.dropdown!,
        item: `${menu.item} ${styles.item}`,
        itemSection: menu.icon!,
        divider: styles.divider!,
      }}
    >
      <Menu.Target>
        <IconButton
          ref={button}
          label={library.more(title)}
          icon={<IconDots size={18} />}
          className={styles.button}
        />
      </Menu.Target>
      <Menu.Dropdown>
        {item('open', library.open, <IconExternalLink size={16} />)}
        {!damaged && (
          <>
            {item('rename', library.rename, <IconPencil size={16} />)}
            {item('duplicate', library.duplicate, <IconCopy size={16} />)}
            {item('exportFile', library.export, <IconDownload size={16} />)}
          </>
        )}
        <Menu.Divider />
        {item('trash', library.moveToTrash, <IconTrash size={16} />)}
      </Menu.Dropdown>
    </Menu>
  )
}
