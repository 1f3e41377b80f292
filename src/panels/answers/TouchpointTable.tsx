import { useId } from 'react'
import type { Label } from '@/exchange/answers/names'
import { type Destination, newIn, stageOfNew } from '@/exchange/answers/plan'
import { useMessages } from '@/i18n/messages'
import { usePanelWords } from '@/i18n/panels/panelWords'
import type { StageId } from '@/model/records/stage'
import { type ChoiceGroup, Chooser } from '../fields/Chooser'
import styles from './AnswersDialog.module.css'
import matches from './MatchesStep.module.css'
import { NameTable } from './NameTable'
import type { AnswersDraft } from './useAnswersImport'

/** More names than this are taken as they were recognised: nobody looks at thousands. */
const MOST = 200
const LEAVE_OUT = 'leaveOut'

/** Where the answers about each touchpoint go. Those that are called as in the map stay folded. */
export function TouchpointTable({ draft }: { draft: AnswersDraft }) {
  const { answers: words } = usePanelWords()
  const { understanding, choices } = draft
  const { touchpoints, subjects } = understanding
  const shown = touchpoints.slice(0, MOST)
  const isExact = ({ key }: Label) => subjects.get(key)?.certainty === 'exact'
  const [same, others] = [shown.filter(isExact), shown.filter((label) => !isExact(label))]
  const table = (labels: readonly Label[]) => (
    <NameTable
      labels={labels}
      matches={subjects}
      chosen={choices.destinations}
      field={(label) => <DestinationField draft={draft} label={label} />}
    />
  )
  return (
    <section>
      <h4 className={styles.heading}>{words.touchpoints}</h4>
      {touchpoints.length === 0 && <p className={styles.note}>{words.noNames}</p>}
      {others.length > 0 && table(others)}
      {same.length > 0 && (
        <details className={matches.same}>
          <summary>{words.sameNames(same.length)}</summary>
          {table(same)}
        </details>
      )}
      {touchpoints.length > MOST && (
        <p className={styles.note}>{words.more(touchpoints.length - MOST)}</p>
      )}
    </section>
  )
}

function DestinationField({ draft, label }: { draft: AnswersDraft; label: Label }) {
  const { board } = useMessages()
  const { answers: words } = usePanelWords()
  const id = useId()
  const { known, plan, choices } = draft
  const titled = (name: string) => name || board.untitled
  const nameOf = (id: string) =>
    [...known.touchpoint, ...known.stage].find((candidate) => candidate.id === id)?.name ?? ''
  const say = (destination: Destination | undefined) => {
    if (!destination) return words.leaveOut
    const stageId = stageOfNew(destination)
    return stageId ? words.newIn(titled(nameOf(stageId))) : titled(nameOf(destination))
  }
  const groups = (): ChoiceGroup[] => [
    { label: words.leaveOut, choices: [{ id: LEAVE_OUT, text: words.leaveOut }] },
    {
      label: words.touchpoints,
      choices: known.touchpoint.map(({ id, name }) => ({ id, text: titled(name) })),
    },
    {
      label: words.inStages,
      choices: known.stage.map(({ id, name }) => ({ id, text: titled(name) })),
    },
    {
      label: words.newTouchpoint,
      choices: known.stage.map(({ id, name }) => ({
        id: newIn(id as StageId),
        text: words.newIn(titled(name)),
      })),
    },
  ]
  return (
    <>
      <label htmlFor={id} className="visually-hidden">
        {words.goesToOf(label.text)}
      </label>
      <Chooser
        id={id}
        look="field"
        placeholder={words.choose}
        groups={groups}
        chosen={say(plan.destinations.get(label.key))}
        onChoose={(chosen) => {
          const destination = chosen === LEAVE_OUT ? null : (chosen as Destination)
          draft.choose({ destinations: new Map(choices.destinations).set(label.key, destination) })
        }}
      />
    </>
  )
}
