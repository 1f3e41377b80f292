import { ViewportPortal } from '@xyflow/react'
import { useMemo } from 'react'
import { COMMANDS } from '@/commands/table'
import { useKeyText } from '@/commands/useKeyText'
import type { PanelWords } from '@/i18n/panels/panelWords'
import { useScene } from '../boardStore'
import styles from './Hints.module.css'
import { type Hint, hintsOf } from './hintsOf'

/**
 * What there is to do on an empty board, where it is done. Of the screen alone: a picture or a file
 * of the map knows nothing of it. The buttons of the cells tell the same to a screen reader.
 */
export function Hints({ words }: { readonly words: PanelWords['hints'] }) {
  const geometry = useScene((scene) => scene.geometry)
  const background = useScene((scene) => scene.palette.board)
  const lines = useMemo(() => hintsOf(geometry), [geometry])
  return (
    <ViewportPortal>
      {lines.map(({ x, y, hints }) => (
        <p
          key={`${hints[0]} ${y}`}
          className={styles.hints}
          style={{ transform: `translate(${x}px, ${y}px) translateY(-50%)` }}
          aria-hidden="true"
        >
          {hints.map((hint) => (
            <span key={hint} className={styles.hint} style={{ background }}>
              <Keys of={hint} />
              {words[hint]}
            </span>
          ))}
        </p>
      ))}
    </ViewportPortal>
  )
}

/** The keys of the command that a hint tells of; none for what only the mouse does, or while off. */
function Keys({ of }: { readonly of: Hint }) {
  const keyText = useKeyText()
  const told = COMMANDS.find(({ id }) => id === (of as string))
  const keys = told && keyText(told)
  return keys ? keys.split(' ').map((key) => <kbd key={key}>{key}</kbd>) : null
}
