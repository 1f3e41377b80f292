import { keyNames } from '@/commands/keys'
import { useMessages } from '@/i18n/messages'
import type { PanelWords } from '@/i18n/panels/panelWords'
import type { LineAct } from './lineKeys'
import styles from './QuickEntry.module.css'

const KEYS: readonly (readonly [Exclude<LineAct, 'previousStep' | 'previousLane'>, string])[] = [
  ['enter', 'Enter'],
  ['nextStep', 'Tab'],
  ['nextLane', 'Shift+Enter'],
  ['newStep', 'Mod+Enter'],
  ['newStage', 'Mod+Shift+Enter'],
  ['close', 'Escape'],
]

type Props = {
  readonly id: string
  /** The line takes the title of a stage. */
  readonly naming: boolean
  /** Escape leads back to cards rather than out of the line. */
  readonly goesBack: boolean
  readonly words: PanelWords['entry']
  act(what: LineAct): void
}

/** The line's keys, which can also be pressed: a screen's keyboard has no Tab. */
export function EntryKeys({ id, naming, goesBack, words, act }: Props) {
  const { shortcuts } = useMessages()
  const shown = naming
    ? KEYS.filter(([what]) => what === 'enter' || what === 'newStage' || what === 'close')
    : KEYS
  return (
    <div id={id} className={styles.keys}>
      {shown.map(([what, keys]) => (
        <button
          key={what}
          type="button"
          tabIndex={-1}
          // The press must not take the focus from the line, which would close it.
          onPointerDown={(event) => event.preventDefault()}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => act(what)}
        >
          <kbd>{keyNames(keys, shortcuts.keys).join(' ')}</kbd>{' '}
          {goesBack && what === 'close' ? words.keys.back : words.keys[what]}
        </button>
      ))}
    </div>
  )
}
