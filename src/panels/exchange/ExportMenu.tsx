import '@mantine/core/styles/Paper.css'
import '@mantine/core/styles/Popover.css'
import '@mantine/core/styles/UnstyledButton.css'
import '@mantine/core/styles/Menu.css'
import { Menu } from '@mantine/core'
import {
  IconBrandHtml5,
  IconCopy,
  IconFileImport,
  IconFileTypeCsv,
  IconFileTypePdf,
  IconFileVector,
  IconMap2,
  IconMarkdown,
  IconPhoto,
  IconPhotoDown,
  IconPresentation,
  IconRoute,
  IconTable,
} from '@tabler/icons-react'
import { cloneElement, Fragment, type ReactElement, type Ref, useRef } from 'react'
import type { ExportFormat } from '@/editor/dialog'
import { useMessages } from '@/i18n/messages'
import styles from '../fields/menu.module.css'
import { FileItems } from '../files/FileItems'
import type { FileActs } from '../files/fileActs'

export type ExportItem = ExportFormat | 'journeyFile' | 'copyImage'

/** In the order of what people come for: to keep, to show, to work on, to publish, to paste. */
const GROUPS = [
  [['journeyFile', IconMap2]],
  [
    ['png', IconPhoto],
    ['jpeg', IconPhotoDown],
    ['svg', IconFileVector],
    ['pdf', IconFileTypePdf],
    ['deck', IconPresentation],
  ],
  [
    ['workbook', IconTable],
    ['csv', IconFileTypeCsv],
  ],
  [
    ['report', IconMarkdown],
    ['mermaid', IconRoute],
    ['webPage', IconBrandHtml5],
  ],
  [['copyImage', IconCopy]],
] as const

type Props = {
  /** The button that opens the menu; it must pass its ref and its properties on. */
  readonly target: ReactElement<{ ref?: Ref<HTMLButtonElement> }>
  readonly onChoose: (item: ExportItem) => void
  /** The way in stands with the ways out: one looks for both in one place. */
  readonly onImport: () => void
  /** Real files, where the browser can. */
  readonly files?: { readonly acts: FileActs; readonly name: string | null } | undefined
}

/** All that a map can be taken away as. */
export function ExportMenu({ target, onChoose, onImport, files }: Props) {
  const { export: messages, commands } = useMessages()
  const button = useRef<HTMLButtonElement>(null)
  // The item goes away with the menu: a dialog that it opens gives the focus back to the button.
  const choose = (act: () => void) => {
    button.current?.focus()
    act()
  }
  return (
    <Menu
      position="bottom-end"
      width={files?.name ? 280 : 212}
      offset={6}
      withInitialFocusPlaceholder={false}
      transitionProps={{ transition: 'fade', duration: 90 }}
      classNames={{
        dropdown: styles.dropdown!,
        item: styles.item!,
        itemSection: styles.icon!,
        itemLabel: styles.label!,
      }}
    >
      <Menu.Target>{cloneElement(target, { ref: button })}</Menu.Target>
      <Menu.Dropdown>
        {GROUPS.map((items, group) => (
          <Fragment key={items[0][0]}>
            {group > 0 && <Menu.Divider />}
            {items.map(([item, Icon]) => (
              <Menu.Item
                key={item}
                leftSection={<Icon size={16} aria-hidden />}
                onClick={() => choose(() => onChoose(item))}
              >
                {messages[item]}
              </Menu.Item>
            ))}
            {group === 0 && files && <FileItems {...files} choose={choose} />}
          </Fragment>
        ))}
        <Menu.Divider />
        <Menu.Item
          leftSection={<IconFileImport size={16} aria-hidden />}
          onClick={() => choose(onImport)}
        >
          {commands.import}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
