import '@mantine/core/styles/Paper.css'
import '@mantine/core/styles/Popover.css'
import '@mantine/core/styles/UnstyledButton.css'
import '@mantine/core/styles/Menu.css'
import { Menu } from '@mantine/core'
import { IconCopy, IconFileVector, IconMap2, IconPhoto } from '@tabler/icons-react'
import { cloneElement, type ReactElement, type Ref, useRef } from 'react'
import { useMessages } from '@/i18n/messages'
import styles from './ExportMenu.module.css'

export type ExportItem = 'journeyFile' | 'png' | 'jpeg' | 'svg' | 'copyImage'

const ITEMS = [
  ['journeyFile', IconMap2],
  ['png', IconPhoto],
  ['jpeg', IconPhoto],
  ['svg', IconFileVector],
  ['copyImage', IconCopy],
] as const

type Props = {
  /** The button that opens the menu; it must pass its ref and its properties on. */
  readonly target: ReactElement<{ ref?: Ref<HTMLButtonElement> }>
  /** Open from the start, where the click that asked for the menu also loaded it. */
  readonly defaultOpened?: boolean
  readonly onChoose: (item: ExportItem) => void
}

/** All that a map can be taken away as. */
export function ExportMenu({ target, defaultOpened = false, onChoose }: Props) {
  const messages = useMessages().export
  const button = useRef<HTMLButtonElement>(null)
  // The item goes away with the menu: a dialog that it opens gives the focus back to the button.
  const choose = (item: ExportItem) => {
    button.current?.focus()
    onChoose(item)
  }
  return (
    <Menu
      defaultOpened={defaultOpened}
      position="bottom-end"
      width={196}
      offset={6}
      withInitialFocusPlaceholder={false}
      transitionProps={{ transition: 'fade', duration: 90 }}
      classNames={{
        dropdown: styles.dropdown!,
        item: styles.item!,
        itemSection: styles.icon!,
      }}
    >
      <Menu.Target>{cloneElement(target, { ref: button })}</Menu.Target>
      <Menu.Dropdown>
        {ITEMS.map(([item, Icon]) => (
          <Menu.Item
            key={item}
            leftSection={<Icon size={16} aria-hidden />}
            onClick={() => choose(item)}
          >
            {messages[item]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
