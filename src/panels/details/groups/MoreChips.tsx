import { useDesk, useEditorState } from '@/editor/react'
import { useMessages } from '@/i18n/messages'
import { usePanelWords } from '@/i18n/panels/panelWords'
import { linkedTo, measurementsOf } from '@/model/outline'
import type { Card } from '@/model/records/card'
import { ChipButton } from '../../fields/Chip'
import { LinkChooser } from './LinkChooser'

/** What a card can be given in one go, where its panel has no group for it yet: a KPI, a link. */
export function MoreChips({ card }: { card: Card }) {
  const { session } = useDesk()
  const { details } = useMessages()
  const { evidence: words } = usePanelWords()
  const { id, type } = card
  const hasKpis = useEditorState(({ map }) => measurementsOf(map, id).length > 0)
  const isLinked = useEditorState(({ map }) => linkedTo(map, id).length > 0)
  return (
    <>
      {type !== 'touchpoint' && !hasKpis && (
        <ChipButton
          adds
          aria-label={details.attachKpi}
          onClick={() => session.setState({ dialog: { name: 'attachKpi', subjectId: id } })}
        >
          {words.kpi}
        </ChipButton>
      )}
      {type !== 'pain' && type !== 'opportunity' && !isLinked && <LinkChooser card={card} />}
    </>
  )
}
