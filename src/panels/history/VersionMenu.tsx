import { Menu } from '@mantine/core'
import { IconDots, IconPencil, IconTrash } from '@tabler/icons-react'
import { useRef } from 'react'
import { usePanelWords } from '@/i18n/panels/panelWords'
import { IconButton } from '@/ui/IconButton'
import '@mantine/core/styles/Popover.css'
import '@mantine/core/styles/UnstyledButton.css'
import '@mantine/core/styles/Menu.css'
import styles from './Timeline.module.css'

type Props = {
  readonly label: string
  readonly renameWords: string
  readonly onRename: () => void
  readonly onRemove: () => void
}

/** The button beside a version, and its menu. */
export function VersionMenu({ label, renameWords, onRename, onRemove }: Props) {
  const { history: words } = usePanelWords()
  const button = useRef<HTMLButtonElement>(null)
  // The item goes away with the menu: a dialog that it opens gives the focus back to the button.
  const run = (act: () => void) => () => {
    button.current?.focus()
    act()
  }
  return (
    <Menu position="bottom-end" offset={4} withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <IconButton
          ref={button}
          label={label}
          icon={<IconDots size={16} />}
          className={styles.more}
        />
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconPencil size={16} />} onClick={run(onRename)}>
          {renameWords}
        </Menu.Item>
        <Menu.Item leftSection={<IconTrash size={16} />} onClick={run(onRemove)}>
          {words.remove}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
