import { useId, useState } from 'react'
import { ratePillar } from '@/commands/pillars'
import { useCommandContext } from '@/commands/react'
import { usePanelWords } from '@/i18n/panels/panelWords'
import type { Card } from '@/model/records/card'
import { PILLARS, type Pillar } from '@/model/records/pillar'
import { ChipButton } from '../../fields/Chip'
import { LevelScale } from '../../fields/LevelScale'
import { DetailGroup } from '../DetailGroup'
import styles from './PillarGroup.module.css'

/**
 * How well a touchpoint serves each pillar of the experience. Those that are rated have a row; the
 * others come when they are asked for, all at once where none is rated yet, and stay.
 */
export function PillarGroup({ card }: { card: Card }) {
  const { evidence: words } = usePanelWords()
  const [shown, setShown] = useState<readonly Pillar[]>(() => {
    const rated = PILLARS.filter((pillar) => card.pillars[pillar] !== undefined)
    return rated.length > 0 ? rated : PILLARS
  })
  const [pointed, setPointed] = useState<Pillar>()
  const rows = PILLARS.filter(
    (pillar) => shown.includes(pillar) || card.pillars[pillar] !== undefined,
  )
  const hidden = PILLARS.length - rows.length
  return (
    <DetailGroup label={words.pillars}>
      <div className={styles.grid}>
        {rows.map((pillar) => (
          <PillarRow key={pillar} card={card} pillar={pillar} onPoint={setPointed} />
        ))}
      </div>
      {hidden > 0 ? (
        <ChipButton adds onClick={() => setShown(PILLARS)}>
          {words.otherPillars(hidden)}
        </ChipButton>
      ) : (
        <p aria-hidden="true" className={styles.hint}>
          {pointed ? words.pillarMeanings[pointed] : words.pillarsHint}
        </p>
      )}
    </DetailGroup>
  )
}

type RowProps = {
  readonly card: Card
  readonly pillar: Pillar
  readonly onPoint: (pillar: Pillar) => void
}

function PillarRow({ card, pillar, onPoint }: RowProps) {
  const id = useId()
  const context = useCommandContext()
  const { evidence: words } = usePanelWords()
  const point = () => onPoint(pillar)
  return (
    <>
      <label htmlFor={id} title={words.pillarMeanings[pillar]} onPointerEnter={point}>
        {words.pillarNames[pillar]}
      </label>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it only notes what is pointed at */}
      <div onPointerEnter={point} onFocus={point}>
        <LevelScale
          id={id}
          value={card.pillars[pillar] ?? null}
          tone="accent"
          onRate={(level) => ratePillar(context, card.id, pillar, level)}
        />
      </div>
    </>
  )
}
