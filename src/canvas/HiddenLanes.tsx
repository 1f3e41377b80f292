import { IconX } from '@tabler/icons-react'
import { showLanes } from '@/commands/hideLanes'
import { useCommandContext } from '@/commands/react'
import { useSessionState } from '@/editor/react'
import { IconButton } from '@/ui/IconButton'
import { useScene } from './boardStore'
import styles from './Lens.module.css'

/** Says that lanes are not shown, and shows them: nobody is to think that their cards are gone. */
export function HiddenLanes() {
  const context = useCommandContext()
  const { board, commands } = context.messages
  const lanes = useScene((scene) => scene.map.lane)
  const hidden = useSessionState((state) => state.hiddenLanes)
  const count = [...hidden].filter((id) => lanes[id]).length
  if (count === 0) return null
  return (
    <div className={styles.card} data-hidden-lanes={count}>
      <p role="status">
        <strong>{board.lanesHidden(count)}</strong>
      </p>
      <IconButton
        className={styles.off}
        label={commands.showLanes}
        icon={<IconX size={14} />}
        onClick={() => showLanes(context)}
      />
    </div>
  )
}
