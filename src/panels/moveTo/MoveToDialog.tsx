import { type FormEvent, type KeyboardEvent, useId } from 'react'
import { flushSync } from 'react-dom'
import { moveTo } from '@/commands/moveTo'
import { notesAmong } from '@/commands/notesToBoard'
import { cardsAmong, laneTitle, placeTitle, titleOf } from '@/commands/places'
import { useCommandContext } from '@/commands/react'
import { useEditorState } from '@/editor/react'
import { useMessages } from '@/i18n/messages'
import { usePanelWords } from '@/i18n/panels/panelWords'
import { stagesOf, stepsOf } from '@/model/outline'
import { cardTypeOf } from '@/model/records/lane'
import { Button } from '@/ui/Button'
import { Select } from '../details/Select'
import { PanelDialog } from '../fields/PanelDialog'
import { PanelGroup } from '../fields/PanelGroup'
import styles from './MoveToDialog.module.css'
import { cardLanes, destinationOf, newAt, useDestination } from './useDestination'

/** Moves cards and notes to a place that is chosen by its name. */
export function MoveToDialog({ ids }: { readonly ids: readonly string[] }) {
  const id = useId()
  const context = useCommandContext()
  const { session } = context
  const messages = useMessages()
  const { moveTo: words } = usePanelWords()
  const map = useEditorState((state) => state.map)
  const { chosen, choose } = useDestination(map, ids, session.getState().focus)
  const close = () => session.setState({ dialog: null })
  const records = [...cardsAmong(map, ids), ...notesAmong(map, ids)]
  const [first] = records
  if (!chosen || !first) return null

  const stages = stagesOf(map)
  const steps = stepsOf(map, chosen.stageId)
  const lane = map.lane[chosen.laneId]!
  const stepName = (at: number) => words.numbered(at + 1, placeTitle(map, steps[at]!.id, messages))
  const newName = (at: number) =>
    steps.length === 0
      ? words.onlyStep
      : at === 0
        ? words.first
        : words.newStep(placeTitle(map, steps[at - 1]!.id, messages))
  const stepOptions = [
    ...steps.map((step, at) => ({ value: step.id as string, label: stepName(at) })),
    ...[...steps, undefined].map((_, at) => ({ value: `new:${at}`, label: newName(at) })),
  ]
  const kind = cardTypeOf(lane.type)!
  const becomes = records.some((record) => record.kind === 'note' || record.type !== kind)
  const place = [
    titleOf(map, chosen.stageId, messages),
    stepOptions.find(({ value }) => value === chosen.step)?.label,
    laneTitle(lane, messages),
  ].join(' › ')

  const submit = (event: FormEvent) => {
    event.preventDefault()
    // The keyboard goes back to where it was, and from there along with what is moved; it is let go
    // first, for the board follows only a place that is another than before.
    flushSync(close)
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    session.setState({ focus: null })
    moveTo(context, ids, destinationOf(chosen))
  }
  /** Enter moves, also from a list, which browsers treat in several ways. */
  const onKeyDown = (event: KeyboardEvent<HTMLFormElement>) => {
    if (event.key !== 'Enter' || !(event.target instanceof HTMLSelectElement)) return
    event.preventDefault()
    event.currentTarget.requestSubmit()
  }

  return (
    <PanelDialog title={words.dialog} width={420} onClose={close}>
      <form className={styles.form} onSubmit={submit} onKeyDown={onKeyDown}>
        <p className={styles.subject}>
          {words.subject(titleOf(map, first.id, messages), records.length - 1)}
        </p>
        <PanelGroup label={words.stage} htmlFor={`${id}stage`}>
          <Select
            autoFocus
            id={`${id}stage`}
            value={chosen.stageId}
            options={stages.map((stage, at) => ({
              value: stage.id,
              label: words.numbered(at + 1, titleOf(map, stage.id, messages)),
            }))}
            onChoose={(stageId) => choose({ stageId })}
          />
        </PanelGroup>
        <PanelGroup label={words.step} htmlFor={`${id}step`}>
          <Select
            id={`${id}step`}
            value={chosen.step}
            options={stepOptions}
            onChoose={(step) => choose({ step })}
          />
        </PanelGroup>
        <PanelGroup label={words.lane} htmlFor={`${id}lane`}>
          <Select
            id={`${id}lane`}
            value={chosen.laneId}
            options={cardLanes(map).map((each) => ({
              value: each.id,
              label: laneTitle(each, messages),
            }))}
            onChoose={(laneId) =>
              choose(
                newAt(chosen.step) === undefined && map.lane[laneId]?.type !== 'touchpoint'
                  ? { laneId, step: chosen.step }
                  : { laneId },
              )
            }
          />
        </PanelGroup>
        <p role="status" className={styles.place}>
          <strong>{words.destination(place)}</strong>
          {becomes && ` ${words.becomes(messages.cardTypes[kind])}`}
        </p>
        <div className={styles.buttons}>
          <Button onClick={close}>{messages.common.cancel}</Button>
          <Button type="submit" look="primary">
            {words.move}
          </Button>
        </div>
      </form>
    </PanelDialog>
  )
}
