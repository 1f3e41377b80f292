import { IconMapPin } from '@tabler/icons-react'
import { memo } from 'react'
import { editCards } from '@/commands/editFields'
import { useCommandContext } from '@/commands/react'
import { useEditorState } from '@/editor/react'
import { useMessages } from '@/i18n/messages'
import { usePanelWords } from '@/i18n/panels/panelWords'
import { today } from '@/model/day'
import { ACTION_STATES, type ActionState, type Card, type CardId } from '@/model/records/card'
import { isOverdue } from '../../details/plan'
import { useCardLink } from '../../insights/useCardLink'
import inline from '../inline.module.css'
import { Printed } from '../Printed'
import styles from './ActionsPart.module.css'
import { ActionTitle } from './ActionTitle'
import { DueField } from './DueField'

type Props = {
  readonly id: CardId
  /** The pain points that it answers, in words. */
  readonly answers: string
  /** The list of those who own something already. */
  readonly ownersId: string
}

/** An action with its fields, which show what the map holds at this moment. */
export const ActionRow = memo(function ActionRow({ id, answers, ownersId }: Props) {
  const context = useCommandContext()
  const { board } = useMessages()
  const { debrief: words, evidence, table } = usePanelWords()
  const { href, onClick } = useCardLink()([id])
  const card = useEditorState(({ map }) => map.card[id])
  // The list follows the map a moment later.
  if (!card) return null
  const name = card.title.trim() || board.untitled
  const labelOf = (column: string) => table.fieldOf(column, name)
  const edit = (fields: Partial<Pick<Card, 'owner' | 'due' | 'state'>>) =>
    editCards(context, [id], fields, { mergeKey: `${Object.keys(fields).join()}:${id}` })
  const isLate = isOverdue(card, today())
  const owner = card.owner.trim()
  return (
    <tbody>
      <tr>
        <th scope="row">
          <div className={styles.title}>
            <ActionTitle card={card} label={labelOf(words.action)} />
            <a
              href={href}
              onClick={onClick}
              data-control
              className={styles.show}
              aria-label={table.showRow(name)}
              title={table.showOnBoard}
            >
              <IconMapPin size={15} stroke={1.75} aria-hidden="true" />
            </a>
          </div>
          {answers && <small className={styles.answers}>{words.answers(answers)}</small>}
        </th>
        <td>
          <Printed
            text={owner || words.noOwner}
            className={owner === '' ? styles.missing : undefined}
          >
            <input
              className={inline.field}
              list={ownersId}
              autoComplete="off"
              aria-label={labelOf(words.owner)}
              placeholder={evidence.ownerHint}
              value={card.owner}
              onChange={(event) => edit({ owner: event.currentTarget.value })}
              onBlur={context.editor.seal}
            />
          </Printed>
        </td>
        <td>
          <DueField
            due={card.due}
            isLate={isLate}
            label={labelOf(words.due)}
            onSet={(due) => edit({ due })}
          />
        </td>
        <td>
          <Printed text={evidence.states[card.state]}>
            <select
              className={inline.field}
              aria-label={labelOf(words.state)}
              value={card.state}
              onChange={(event) => edit({ state: event.currentTarget.value as ActionState })}
              onBlur={context.editor.seal}
            >
              {ACTION_STATES.map((state) => (
                <option key={state} value={state}>
                  {evidence.states[state]}
                </option>
              ))}
            </select>
          </Printed>
        </td>
      </tr>
    </tbody>
  )
})
