import { IconAlertTriangle } from '@tabler/icons-react'
import { useId } from 'react'
import { editCards } from '@/commands/editFields'
import { useCommandContext } from '@/commands/react'
import { useEditorState } from '@/editor/react'
import { useMessages } from '@/i18n/messages'
import { usePanelWords } from '@/i18n/panels/panelWords'
import { today } from '@/model/day'
import { ACTION_STATES, type ActionState, type Card } from '@/model/records/card'
import field from '../../fields/field.module.css'
import { isOverdue, ownersIn } from '../plan'
import { Select } from '../Select'
import styles from './RatingGroup.module.css'
import { shared } from './shared'

/** Who sees to opportunities, how far they are, and by when. Owners of the map are suggested. */
export function PlanRows({ cards }: { cards: readonly Card[] }) {
  const id = useId()
  const context = useCommandContext()
  const { details, locale } = useMessages()
  const { evidence: words } = usePanelWords()
  const map = useEditorState((state) => state.map)
  const ids = cards.map((card) => card.id)
  const owner = shared(cards.map((card) => card.owner))
  const due = shared(cards.map((card) => card.due))
  const state = shared(cards.map((card) => card.state))
  const edit = (fields: Pick<Partial<Card>, 'owner' | 'due' | 'state'>) =>
    editCards(context, ids, fields, {
      ...(!('state' in fields) && { mergeKey: `${Object.keys(fields).join()}:${ids.join()}` }),
    })
  const [only] = cards.length === 1 ? cards : []
  return (
    <>
      <label htmlFor={`${id}state`}>{words.state}</label>
      <Select<ActionState>
        id={`${id}state`}
        value={state}
        noneText={details.mixed}
        options={ACTION_STATES.map((value) => ({ value, label: words.states[value] }))}
        onChoose={(chosen) => edit({ state: chosen })}
      />
      <label htmlFor={`${id}owner`}>{words.owner}</label>
      <input
        id={`${id}owner`}
        data-field="owner"
        className={field.input}
        list={`${id}owners`}
        autoComplete="off"
        value={owner ?? ''}
        placeholder={owner === undefined ? details.mixed : words.ownerHint}
        onChange={(event) => edit({ owner: event.currentTarget.value })}
        onBlur={context.editor.seal}
      />
      <datalist id={`${id}owners`}>
        {ownersIn(map, locale).map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <label htmlFor={`${id}due`}>{words.due}</label>
      <div className={styles.due}>
        <input
          id={`${id}due`}
          data-field="due"
          type="date"
          className={field.input}
          value={due ?? ''}
          aria-describedby={`${id}overdue`}
          onChange={(event) => edit({ due: event.currentTarget.value })}
          onBlur={context.editor.seal}
        />
        <span id={`${id}overdue`} className={styles.overdue}>
          {only && isOverdue(only, today()) && (
            <>
              <IconAlertTriangle size={14} stroke={1.75} aria-hidden="true" />
              {words.overdue}
            </>
          )}
        </span>
      </div>
    </>
  )
}
