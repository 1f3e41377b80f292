import { IconX } from '@tabler/icons-react'
import { useMemo } from 'react'
import { setResearchFilter } from '@/commands/lens'
import { useCommandContext } from '@/commands/react'
import { countPassing } from '@/drawing/lens/reading'
import { IconButton } from '@/ui/IconButton'
import { useScene } from './boardStore'
import styles from './Lens.module.css'

/** Says that not all cards stand out, how many do, and ends it: nobody is to wonder why a map is pale. */
export function FilterChip() {
  const context = useCommandContext()
  const { lens: words } = context.messages
  const map = useScene((scene) => scene.map)
  const filter = useScene((scene) => scene.reading?.filter ?? null)
  const passing = useMemo(() => (filter ? countPassing(map, filter) : 0), [map, filter])
  if (!filter) return null
  return (
    <div className={styles.card} data-filter={filter}>
      <p role="status">
        <strong>{words.filters[filter]}</strong> ·{' '}
        {words.some(passing, Object.keys(map.card).length)}
      </p>
      <IconButton
        className={styles.off}
        label={words.showAll}
        icon={<IconX size={14} />}
        onClick={() => setResearchFilter(context, null)}
      />
    </div>
  )
}
