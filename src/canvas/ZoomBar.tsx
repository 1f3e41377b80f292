import { IconArrowsMaximize, IconMinus, IconPlus } from '@tabler/icons-react'
import { useStore } from '@xyflow/react'
import { useCommandContext } from '@/commands/react'
import { command } from '@/commands/table'
import { useMessages } from '@/i18n/messages'
import { IconButton } from '@/ui/IconButton'
import styles from './ZoomBar.module.css'

/** How near the board is, and the ways to change it. */
export function ZoomBar() {
  const messages = useMessages()
  const context = useCommandContext()
  const zoom = useStore((state) => Math.round(state.transform[2] * 100) / 100)
  const percent = new Intl.NumberFormat(messages.locale, { style: 'percent' }).format(zoom)
  const run = (id: 'zoomIn' | 'zoomOut' | 'zoomActual' | 'fit') => () => command(id).run(context)
  return (
    <div className={styles.zoomBar}>
      <IconButton
        label={messages.commands.zoomOut}
        icon={<IconMinus size={16} />}
        onClick={run('zoomOut')}
      />
      <button
        type="button"
        className={styles.zoomValue}
        title={messages.commands.zoomActual}
        onClick={run('zoomActual')}
      >
        {percent}
      </button>
      <IconButton
        label={messages.commands.zoomIn}
        icon={<IconPlus size={16} />}
        onClick={run('zoomIn')}
      />
      <IconButton
        label={messages.commands.fit}
        icon={<IconArrowsMaximize size={16} />}
        onClick={run('fit')}
      />
    </div>
  )
}
