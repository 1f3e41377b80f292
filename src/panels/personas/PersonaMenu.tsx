import { Menu } from '@mantine/core'
import { IconArchive, IconArchiveOff, IconCopy, IconDots, IconId } from '@tabler/icons-react'
import { usePanelWords } from '@/i18n/panels/panelWords'
import type { PersonaId } from '@/model/records/persona'
import { IconButton } from '@/ui/IconButton'
import '@mantine/core/styles/Popover.css'
import '@mantine/core/styles/UnstyledButton.css'
import '@mantine/core/styles/Menu.css'
import styles from '../library/MapMenu.module.css'
import { personasAddress } from './where'

type Props = {
  readonly id: PersonaId
  readonly name: string
  readonly archived: boolean
  readonly onDuplicate: () => void
  readonly onArchive: () => void
}

/** What can be done with one persona of the list. */
export function PersonaMenu({ id, name, archived, onDuplicate, onArchive }: Props) {
  const { personas: t } = usePanelWords()
  return (
    <Menu
      position="bottom-end"
      width={184}
      offset={4}
      withInitialFocusPlaceholder={false}
      transitionProps={{ transition: 'fade', duration: 90 }}
      classNames={{
        dropdown: styles.dropdown!,
        item: styles.item!,
        itemSection: styles.icon!,
        divider: styles.divider!,
      }}
    >
      <Menu.Target>
        <IconButton label={t.more(name)} icon={<IconDots size={18} />} className={styles.button} />
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconId size={16} />} component="a" href={personasAddress([id])}>
          {t.open}
        </Menu.Item>
        <Menu.Item leftSection={<IconCopy size={16} />} onClick={onDuplicate}>
          {t.duplicate}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item
          leftSection={archived ? <IconArchiveOff size={16} /> : <IconArchive size={16} />}
          onClick={onArchive}
        >
          {archived ? t.bringBack : t.archive}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
