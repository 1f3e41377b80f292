import { fixFinding } from '@/commands/fixFinding'
import { useCommandContext } from '@/commands/react'
import { usePanelWords } from '@/i18n/panels/panelWords'
import type { MapDocument } from '@/model/document'
import { stagesOf } from '@/model/outline'
import { Button } from '@/ui/Button'
import styles from './EmptyReport.module.css'

/** What to do first, while there is nothing to tell. */
export function EmptyReport({ map }: { map: MapDocument }) {
  const context = useCommandContext()
  const { insights } = usePanelWords()
  const { empty: words } = insights
  const [stage] = stagesOf(map)
  return (
    <div className={styles.empty}>
      <EmptySign />
      <h1 className={styles.heading}>{words.heading}</h1>
      <p>{words.help}</p>
      <ol className={styles.steps}>
        <li>{words.stages}</li>
        <li>{words.emotions}</li>
        <li>{words.pains}</li>
        <li>{words.kpis}</li>
      </ol>
      {stage ? (
        <Button
          look="primary"
          onClick={() => fixFinding(context, { kind: 'addTouchpoint', stageId: stage.id })}
        >
          {words.addTouchpoint}
        </Button>
      ) : (
        <Button look="primary" onClick={() => context.session.setState({ tab: 'map' })}>
          {words.toBoard}
        </Button>
      )}
    </div>
  )
}

/** A curve that is still to come. */
function EmptySign() {
  return (
    <svg width={132} height={56} viewBox="0 0 132 56" aria-hidden="true" className={styles.sign}>
      <path d="M8 30 C28 30 28 12 48 12 S68 46 86 46 S106 18 124 18" />
      {[
        [8, 30],
        [48, 12],
        [86, 46],
        [124, 18],
      ].map(([x, y]) => (
        <circle key={x} cx={x} cy={y} r={5} />
      ))}
    </svg>
  )
}
