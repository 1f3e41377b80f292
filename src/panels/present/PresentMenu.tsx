import '@mantine/core/styles/Paper.css'
import '@mantine/core/styles/Popover.css'
import '@mantine/core/styles/UnstyledButton.css'
import '@mantine/core/styles/Menu.css'
import { Menu } from '@mantine/core'
import {
  IconChevronDown,
  IconDeviceTv,
  IconListDetails,
  IconPresentation,
  IconPrinter,
} from '@tabler/icons-react'
import { useRef } from 'react'
import { keyNames } from '@/commands/keys'
import { useCommandContext } from '@/commands/react'
import { command, isEnabled } from '@/commands/table'
import { useEditorState } from '@/editor/react'
import { usePanelWords } from '@/i18n/panels/panelWords'
import { Button } from '@/ui/Button'
import { IconButton } from '@/ui/IconButton'
import menu from '../fields/menu.module.css'
import styles from './PresentMenu.module.css'

const ITEMS = [
  ['present', IconPresentation],
  ['presentElsewhere', IconDeviceTv],
  ['story', IconListDetails],
  ['print', IconPrinter],
] as const

/** The button `Present`, and beside it the other ways to show the map. */
export function PresentMenu() {
  const context = useCommandContext()
  const { commands, shortcuts } = context.messages
  const { present: words } = usePanelWords()
  const button = useRef<HTMLButtonElement>(null)
  const hasStages = useEditorState(({ map }) => Object.keys(map.stage).length > 0)
  return (
    <span className={styles.pair}>
      <Button
        className={styles.main}
        disabled={!hasStages}
        title={`${commands.present}  F`}
        onClick={() => command('present').run(context)}
      >
        {commands.present}
      </Button>
      <Menu
        position="bottom-end"
        offset={6}
        withInitialFocusPlaceholder={false}
        transitionProps={{ transition: 'fade', duration: 90 }}
        classNames={{ dropdown: menu.dropdown!, item: menu.item!, itemSection: menu.icon! }}
      >
        <Menu.Target>
          <IconButton
            ref={button}
            className={styles.more}
            label={words.more}
            icon={<IconChevronDown size={15} />}
          />
        </Menu.Target>
        <Menu.Dropdown>
          {ITEMS.map(([id, Icon]) => {
            const target = command(id)
            return (
              <Menu.Item
                key={id}
                disabled={!isEnabled(target, context)}
                leftSection={<Icon size={16} aria-hidden />}
                rightSection={
                  <kbd className={styles.keys}>
                    {keyNames(target.keys[0]!, shortcuts.keys).join(' ')}
                  </kbd>
                }
                onClick={() => {
                  // The item goes away with the menu: what opens gives the focus back to the button.
                  button.current?.focus()
                  target.run(context)
                }}
              >
                {commands[id]}
              </Menu.Item>
            )
          })}
        </Menu.Dropdown>
      </Menu>
    </span>
  )
}
