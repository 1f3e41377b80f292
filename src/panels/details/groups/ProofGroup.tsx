import { useId } from 'react'
import { titleOf } from '@/commands/places'
import { addProof } from '@/commands/proofs'
import { useCommandContext } from '@/commands/react'
import { useEditorState } from '@/editor/react'
import { useMessages } from '@/i18n/messages'
import { usePanelWords } from '@/i18n/panels/panelWords'
import { definitionAt } from '@/kpi/kpi'
import { askedOn } from '@/kpi/scale'
import { trendOf } from '@/kpi/trend'
import { today } from '@/model/day'
import { proofsOf } from '@/model/outline'
import type { Card } from '@/model/records/card'
import type { Series } from '@/model/series'
import { ChipButton, Chips } from '../../fields/Chip'
import { type ChoiceGroup, Chooser } from '../../fields/Chooser'
import { inLanguage } from '../../fields/inLanguage'
import { writeValue } from '../../kpi/seriesWords'
import { DetailGroup } from '../DetailGroup'
import { proofPlaces, unmeasuredTouchpoint } from '../proofChoices'
import styles from './ProofGroup.module.css'
import { ProofRow } from './ProofRow'

/** The KPIs that will show whether an opportunity worked, and the ways to choose or attach more. */
export function ProofGroup({ card }: { card: Card }) {
  const id = useId()
  const context = useCommandContext()
  const messages = useMessages()
  const { evidence: words } = usePanelWords()
  const map = useEditorState((state) => state.map)
  const library = useEditorState((state) => state.library)
  const proofs = proofsOf(map, card.id)
  const unmeasured = unmeasuredTouchpoint(map, card)

  const nameOf = ({ definitionId, latest }: Series) => {
    const kpi = definitionAt(definitionId, library)
    return kpi ? inLanguage(askedOn(kpi, latest.variant).name, messages) : definitionId
  }
  const choiceOf = (series: Series) => {
    const { subjectId, definitionId, latest } = series
    const kpi = definitionAt(definitionId, library)
    const value = trendOf(series, kpi).points.at(-1)?.value
    return {
      id: `${subjectId}/${definitionId}`,
      text: nameOf(series),
      hint:
        value === undefined
          ? words.noValue
          : writeValue(kpi, latest.variant, value, messages.locale),
    }
  }
  const groups = (): ChoiceGroup[] => {
    const places = proofPlaces(map, card)
    return places.map((place) => ({
      label: titleOf(map, place.id, messages),
      choices: place.series.map(choiceOf),
    }))
  }
  const choose = (choice: string) => {
    const series = proofPlaces(map, card)
      .flatMap((place) => place.series)
      .find(({ subjectId, definitionId }) => choice === `${subjectId}/${definitionId}`)
    if (series) addProof(context, card.id, series, nameOf(series), today())
  }

  return (
    <DetailGroup label={words.proofs}>
      {proofs.length > 0 && (
        <ul className={styles.list}>
          {proofs.map((proof) => (
            <ProofRow key={proof.id} proof={proof} />
          ))}
        </ul>
      )}
      <Chips>
        <label className="visually-hidden" htmlFor={id}>
          {words.addProof}
        </label>
        <Chooser
          id={id}
          look="chip"
          placeholder={words.chooseProof}
          groups={groups}
          onChoose={choose}
        />
        {unmeasured && (
          <ChipButton
            adds
            onClick={() =>
              context.session.setState({
                dialog: { name: 'attachKpi', subjectId: unmeasured.id },
              })
            }
          >
            {words.measure(titleOf(map, unmeasured.id, messages))}
          </ChipButton>
        )}
      </Chips>
    </DetailGroup>
  )
}
