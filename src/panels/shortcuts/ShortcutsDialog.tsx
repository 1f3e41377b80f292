import type { CommandGroup } from '@/commands/command'
import { keyNames } from '@/commands/keys'
import { COMMANDS } from '@/commands/table'
import { useDesk } from '@/editor/react'
import { useMessages } from '@/i18n/messages'
import { usePanelWords } from '@/i18n/panels/panelWords'
import { PanelDialog } from '../fields/PanelDialog'
import styles from './ShortcutsDialog.module.css'

/** In this order the groups fill two columns of like height. */
const GROUPS: readonly CommandGroup[] = ['edit', 'add', 'move', 'view', 'workshop']

/** Every command with its keys, as the table of commands has them. */
export function ShortcutsDialog() {
  const { session } = useDesk()
  const { commandGroups, commands, shortcuts } = useMessages()
  const { file } = usePanelWords()
  const gestures = [
    { words: commands.panHint, keys: [shortcuts.pan, shortcuts.drag] },
    { words: commands.pinchHint, keys: [shortcuts.zoom] },
  ]
  return (
    <PanelDialog
      title={shortcuts.dialog}
      width={720}
      onClose={() => session.setState({ dialog: null })}
    >
      <div className={styles.columns} tabIndex={-1} data-autofocus>
        {GROUPS.map((group) => (
          <section key={group} className={styles.group}>
            <h3>{commandGroups[group]}</h3>
            <dl>
              {COMMANDS.filter((command) => command.group === group).map(({ id, keys }) => (
                <div key={id} className={styles.row}>
                  <dt>{commands[id]}</dt>
                  <dd>
                    {keyNames(keys[0]!, shortcuts.keys).map((key) => (
                      <kbd key={key}>{key}</kbd>
                    ))}
                  </dd>
                </div>
              ))}
              {group === 'edit' && (
                <div className={styles.row}>
                  <dt>{file.saveKey}</dt>
                  <dd>
                    {keyNames('Mod+S', shortcuts.keys).map((key) => (
                      <kbd key={key}>{key}</kbd>
                    ))}
                  </dd>
                </div>
              )}
              {group === 'view' &&
                gestures.map(({ words, keys }) => (
                  <div key={words} className={styles.row}>
                    <dt>{words}</dt>
                    <dd>
                      {keys.map((key) => (
                        <kbd key={key}>{key}</kbd>
                      ))}
                    </dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
      </div>
    </PanelDialog>
  )
}
