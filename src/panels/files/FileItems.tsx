import { Menu } from '@mantine/core'
import { IconDeviceFloppy, IconFileOff, IconFolderOpen } from '@tabler/icons-react'
import { usePanelWords } from '@/i18n/panels/panelWords'
import type { FileActs } from './fileActs'

type Props = {
  readonly acts: FileActs
  /** The file that the map is tied to. */
  readonly name: string | null
  /** Runs what was chosen, once the menu has given the focus back. */
  readonly choose: (act: () => void) => void
}

/** The part of a menu that is about real files. */
export function FileItems({ acts, name, choose }: Props) {
  const { file: words } = usePanelWords()
  const save = <IconDeviceFloppy size={16} aria-hidden />
  return (
    <>
      {name !== null && (
        <Menu.Item leftSection={save} onClick={() => choose(acts.save)}>
          {words.saveToName(name)}
        </Menu.Item>
      )}
      <Menu.Item leftSection={save} onClick={() => choose(acts.saveAs)}>
        {name === null ? words.saveTo : words.saveToOther}
      </Menu.Item>
      <Menu.Item
        leftSection={<IconFolderOpen size={16} aria-hidden />}
        onClick={() => choose(acts.open)}
      >
        {words.open}
      </Menu.Item>
      {name !== null && (
        <Menu.Item
          leftSection={<IconFileOff size={16} aria-hidden />}
          onClick={() => choose(acts.untie)}
        >
          {words.untie(name)}
        </Menu.Item>
      )}
    </>
  )
}
