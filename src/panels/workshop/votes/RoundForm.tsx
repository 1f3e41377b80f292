import { useEffect, useId, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { runningActivity } from '@/commands/conduct'
import { useCommandContext } from '@/commands/react'
import { openRound, type RoundFields } from '@/commands/rounds'
import { voteOnBoard } from '@/commands/voteOnBoard'
import { activityTitle } from '@/commands/workshopTitles'
import { useEditorState } from '@/editor/react'
import { useMessages } from '@/i18n/messages'
import { usePanelWords } from '@/i18n/panels/panelWords'
import { isAskedFor } from '@/model/votes'
import { Button } from '@/ui/Button'
import field from '../../fields/field.module.css'
import { PanelGroup } from '../../fields/PanelGroup'
import { Segments } from '../../fields/Segments'
import { Stepper } from '../../fields/Stepper'
import { TypeChips } from '../TypeChips'
import styles from './Votes.module.css'

type Props = {
  /** Rises with each wish to begin here: the question then takes the keyboard. */
  readonly wanted: number
  readonly onDone: () => void
}

/** Asks what a round is about. An activity that is a vote has said it already. */
export function RoundForm({ wanted, onDone }: Props) {
  const context = useCommandContext()
  const { common } = useMessages()
  const { votes: words } = usePanelWords()
  const [fields, setFields] = useState<RoundFields>(() => {
    const activity = runningActivity(context)?.activity
    const isVote = activity && activity.votesOn.length > 0
    return {
      title: isVote ? activityTitle(context, activity) : '',
      types: isVote ? [...activity.votesOn] : ['pain'],
      ...{ dots: 3, most: 3, isSecret: false },
    }
  })
  const isFutile = useEditorState(
    ({ map }) => !Object.values(map.card).some((card) => isAskedFor({ types: fields.types }, card)),
  )
  const [question, dots, most, form] = [useId(), useId(), useId(), useRef<HTMLFormElement>(null)]
  const put = (part: Partial<RoundFields>) => setFields((before) => ({ ...before, ...part }))
  // biome-ignore lint/correctness/useExhaustiveDependencies: each wish brings the keyboard here again
  useEffect(() => {
    form.current?.querySelector('input')?.focus({ preventScroll: true })
  }, [wanted])
  // All of it, down to the button that begins, also where a hint makes it longer.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    form.current?.scrollIntoView?.({ block: 'nearest' })
  }, [wanted, fields.isSecret, isFutile])

  const begin = () => {
    const id = openRound(context, { ...fields, title: fields.title.trim() })
    if (!id) return
    // The form goes, and the round stands in its place: the ballots give the keyboard back to it.
    flushSync(onDone)
    if (fields.isSecret) return context.session.setState({ dialog: { name: 'ballots' } })
    // The board takes the keyboard only from where nobody is typing or choosing.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    voteOnBoard(context, id)
  }
  return (
    <form
      ref={form}
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        if (!isFutile) begin()
      }}
    >
      <PanelGroup label={words.question} htmlFor={question}>
        <input
          id={question}
          data-draft={fields.title !== '' || undefined}
          className={field.input}
          value={fields.title}
          maxLength={200}
          placeholder={words.questionHint}
          onChange={(event) => put({ title: event.currentTarget.value })}
        />
      </PanelGroup>
      <TypeChips label={words.kinds} chosen={fields.types} onChoose={(types) => put({ types })} />
      <div className={styles.amounts}>
        <label htmlFor={dots}>{words.dots}</label>
        <Stepper
          id={dots}
          value={fields.dots}
          moreLabel={words.moreDots}
          lessLabel={words.fewerDots}
          onChange={(next) => {
            const count = Math.min(99, Math.max(1, next))
            const isAll = fields.most === fields.dots
            put({ dots: count, most: isAll ? count : Math.min(fields.most, count) })
          }}
        />
        <label htmlFor={most}>{words.most}</label>
        <Stepper
          id={most}
          value={fields.most}
          moreLabel={words.moreOnCard}
          lessLabel={words.fewerOnCard}
          onChange={(next) => put({ most: Math.min(fields.dots, Math.max(1, next)) })}
        />
      </div>
      <Segments
        label={words.secrecy}
        value={fields.isSecret ? 'secret' : 'open'}
        options={(['open', 'secret'] as const).map((value) => ({
          ...{ value, label: words.secrecies[value] },
        }))}
        onChoose={(next) => put({ isSecret: next === 'secret' })}
      />
      {fields.isSecret && <p className={field.hint}>{words.secretHint}</p>}
      {isFutile && <p className={field.alert}>{words.noCards}</p>}
      <div className={styles.acts}>
        <Button type="submit" look="primary" disabled={isFutile}>
          {words.begin}
        </Button>
        <Button look="quiet" onClick={onDone}>
          {common.cancel}
        </Button>
      </div>
    </form>
  )
}
