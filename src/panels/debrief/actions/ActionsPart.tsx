import { useId, useRef } from 'react'
import { addAction } from '@/commands/actions'
import { useCommandContext } from '@/commands/react'
import { useEditorState, useSessionState } from '@/editor/react'
import { useMessages } from '@/i18n/messages'
import { usePanelWords } from '@/i18n/panels/panelWords'
import { Button } from '@/ui/Button'
import { ownersIn } from '../../details/plan'
import { useKeptFocus } from '../../insights/checker/useKeptFocus'
import { useWriting } from '../../insights/report'
import { ShowAll } from '../../insights/ShowAll'
import { useFew } from '../../insights/useFew'
import type { PartProps } from '../debriefing'
import { Nothing, Part } from '../Part'
import { ActionRow } from './ActionRow'
import styles from './ActionsPart.module.css'

/** As many as fit on a page beside all the rest. */
const FIRST = 8

/** Who does what by when: typed here as in the lists of the table. */
export function ActionsPart({ debriefing }: PartProps) {
  const context = useCommandContext()
  const { locale } = useMessages()
  const { debrief: words } = usePanelWords()
  const { title } = useWriting(debriefing)
  const { map, told } = debriefing
  const hasStage = useEditorState((state) => Object.keys(state.map.stage).length > 0)
  const editing = useSessionState((state) => state.editing)
  const ownersId = useId()
  const part = useRef<HTMLElement>(null)
  useKeptFocus(part)
  // What was just added waits for its title, wherever it stands in the list.
  const first = told.actions.filter(({ cardId }, at) => at < FIRST || cardId === editing)
  const few = useFew(told.actions, first)
  return (
    <Part ref={part} title={words.actions}>
      {told.actions.length === 0 ? (
        <Nothing>{words.noAction}</Nothing>
      ) : (
        <table ref={few.ref} className={styles.table}>
          <caption className="visually-hidden">{words.actions}</caption>
          <thead>
            <tr>
              <th scope="col">{words.action}</th>
              <th scope="col">{words.owner}</th>
              <th scope="col">{words.due}</th>
              <th scope="col">{words.state}</th>
            </tr>
          </thead>
          {few.shown.map(({ cardId, painIds }) => (
            <ActionRow
              key={cardId}
              id={cardId}
              answers={painIds.map(title).join(', ')}
              ownersId={ownersId}
            />
          ))}
        </table>
      )}
      <datalist id={ownersId}>
        {ownersIn(map, locale).map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <ShowAll few={few} />
      <div data-control className={styles.add}>
        <Button disabled={!hasStage} onClick={() => addAction(context)}>
          {words.addAction}
        </Button>
        {!hasStage && <p>{words.noStage}</p>}
      </div>
    </Part>
  )
}
