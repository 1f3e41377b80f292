import { IconX } from '@tabler/icons-react'
import { useMemo } from 'react'
import { setLens } from '@/commands/lens'
import { useCommandContext } from '@/commands/react'
import { drawSwatch, legendOf, SWATCH } from '@/drawing/lens/legend'
import { SvgPrimitives } from '@/drawing/surfaces/SvgPrimitives'
import { IconButton } from '@/ui/IconButton'
import { useScene } from './boardStore'
import styles from './Lens.module.css'

/** What the lens shows: how cards look, what that says, and how many there are of each. */
export function LensLegend() {
  const context = useCommandContext()
  const { lens: words, locale } = context.messages
  const scene = useScene((state) => state)
  const { map, geometry, palette, reading } = scene
  const legend = useMemo(
    () => reading?.lens && legendOf({ map, geometry, palette }, reading),
    [map, geometry, palette, reading],
  )
  if (!legend) return null
  const { name, steps, others, away } = legend
  return (
    <section className={styles.card} aria-label={words.legend(name)}>
      <strong>{name}</strong>
      <ul>
        {steps.map(({ label, look, count }) => (
          <li key={label} data-none={count === 0 || undefined}>
            <svg width={SWATCH.width} height={SWATCH.height} aria-hidden="true">
              <SvgPrimitives primitives={drawSwatch(look)} />
            </svg>
            {label} <span>{count.toLocaleString(locale)}</span>
          </li>
        ))}
        {others > 0 && <li className={styles.others}>{words.others(others)}</li>}
        {away > 0 && <li className={styles.others}>{words.away(away)}</li>}
      </ul>
      <IconButton
        className={styles.off}
        label={words.off}
        icon={<IconX size={14} />}
        onClick={() => setLens(context, null)}
      />
    </section>
  )
}
