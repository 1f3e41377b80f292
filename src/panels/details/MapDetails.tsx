import { editJourney } from '@/commands/editFields'
import { useCommandContext } from '@/commands/react'
import { useEditorState } from '@/editor/react'
import { useMessages } from '@/i18n/messages'
import { journeyOf, type MapDocument } from '@/model/document'
import type { CardType } from '@/model/records/card'
import { PanelGroup } from '../fields/PanelGroup'
import { Segments } from '../fields/Segments'
import { TextField } from '../fields/TextField'
import { TitleText } from '../fields/TitleText'
import styles from './Details.module.css'
import { MapPersonas } from './MapPersonas'
import { MapResearch } from './MapResearch'

/** The map itself: what it is about, whose journey it is, and how well founded. */
export function MapDetails() {
  const context = useCommandContext()
  const { board, details, map: words } = useMessages()
  const map = useEditorState((state) => state.map)
  const { title, scenario, goal, state } = journeyOf(map)
  const stages = Object.keys(map.stage).length
  return (
    <>
      <div className={styles.head}>
        <p className={styles.subject}>
          {details.counts(stages, countCards(map, 'touchpoint'), countCards(map, 'pain'))}
        </p>
        <TitleText
          label={details.title}
          value={title}
          placeholder={board.untitledMap}
          onType={(text) => editJourney(context, { title: text }, 'journey:title')}
        />
      </div>
      <TextField
        label={words.scenario}
        name="scenario"
        value={scenario}
        placeholder={words.scenarioHint}
        rows={2}
        onType={(text) => editJourney(context, { scenario: text }, 'journey:scenario')}
      />
      <TextField
        label={words.goal}
        value={goal}
        placeholder={words.goalHint}
        rows={2}
        onType={(text) => editJourney(context, { goal: text }, 'journey:goal')}
      />
      <PanelGroup label={words.state}>
        <Segments
          label={words.state}
          value={state}
          options={[
            { value: 'current', label: words.states.current },
            { value: 'future', label: words.states.future },
          ]}
          onChoose={(chosen) => editJourney(context, { state: chosen })}
        />
      </PanelGroup>
      <MapPersonas />
      <MapResearch />
    </>
  )
}

function countCards(map: MapDocument, type: CardType): number {
  return Object.values(map.card).filter((card) => card.type === type).length
}
