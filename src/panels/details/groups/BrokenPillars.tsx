import { useState } from 'react'
import { breakPillar } from '@/commands/pillars'
import { useCommandContext } from '@/commands/react'
import { usePanelWords } from '@/i18n/panels/panelWords'
import type { Card } from '@/model/records/card'
import { PILLARS, type Pillar } from '@/model/records/pillar'
import { ChipButton, Chips } from '../../fields/Chip'
import { DetailGroup } from '../DetailGroup'

/** The pillars of the experience that pain points break; the others are one press away. */
export function BrokenPillars({ cards }: { cards: readonly Card[] }) {
  const context = useCommandContext()
  const { evidence: words } = usePanelWords()
  const isBroken = (pillar: Pillar) =>
    cards.every(({ brokenPillars }) => brokenPillars.includes(pillar))
  const [shown, setShown] = useState<readonly Pillar[]>(() => {
    const broken = PILLARS.filter(isBroken)
    return broken.length > 0 ? broken : PILLARS
  })
  const chips = PILLARS.filter((pillar) => shown.includes(pillar) || isBroken(pillar))
  const ids = cards.map(({ id }) => id)
  return (
    <DetailGroup label={words.brokenPillars}>
      <Chips>
        {chips.map((pillar) => (
          <ChipButton
            key={pillar}
            pressed={isBroken(pillar)}
            title={words.pillarMeanings[pillar]}
            onClick={() => breakPillar(context, ids, pillar, !isBroken(pillar))}
          >
            {words.pillarNames[pillar]}
          </ChipButton>
        ))}
        {chips.length < PILLARS.length && (
          <ChipButton adds onClick={() => setShown(PILLARS)}>
            {words.otherPillars(PILLARS.length - chips.length)}
          </ChipButton>
        )}
      </Chips>
    </DetailGroup>
  )
}
