import { IconFileImport } from '@tabler/icons-react'
import { useId } from 'react'
import { editJourney } from '@/commands/editFields'
import { useCommandContext } from '@/commands/react'
import { useEditorState, useSessionState } from '@/editor/react'
import { usePanelWords } from '@/i18n/panels/panelWords'
import { journeyOf } from '@/model/document'
import { Button } from '@/ui/Button'
import { ChipButton } from '../fields/Chip'
import { PanelGroup } from '../fields/PanelGroup'
import { Stepper } from '../fields/Stepper'
import styles from './Details.module.css'
import { ResearchBar } from './ResearchBar'

/** How well founded the map is, when evidence is out of date, and the way in for answers. */
export function MapResearch() {
  const id = useId()
  const context = useCommandContext()
  const { session } = context
  const { evidence: words } = usePanelWords()
  const cards = useEditorState(({ map }) => map.card)
  const staleAfter = useEditorState(({ map }) => journeyOf(map).staleAfter)
  const isFiltered = useSessionState(({ researchFilter }) => researchFilter === 'assumption')
  return (
    <>
      <ResearchBar cards={Object.values(cards)}>
        <ChipButton
          pressed={isFiltered}
          onClick={() => session.setState({ researchFilter: isFiltered ? null : 'assumption' })}
        >
          {words.showAssumptions}
        </ChipButton>
      </ResearchBar>
      <PanelGroup label={words.staleAfter} htmlFor={id}>
        <div className={styles.row}>
          <Stepper
            id={id}
            value={staleAfter}
            moreLabel={words.oneMonthMore}
            lessLabel={words.oneMonthLess}
            onChange={(months) => {
              // Never at once, and not while a number is being typed anew.
              if (months > 0) editJourney(context, { staleAfter: months }, 'journey:staleAfter')
            }}
          />
          <span className={styles.unit}>{words.months}</span>
        </div>
      </PanelGroup>
      <div>
        <Button onClick={() => session.setState({ dialog: { name: 'importAnswers' } })}>
          <IconFileImport size={15} stroke={1.6} aria-hidden="true" />
          {words.importAnswers}
        </Button>
      </div>
    </>
  )
}
