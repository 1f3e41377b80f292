import { IconMinus, IconPencil, IconPlus } from '@tabler/icons-react'
import { laneTitle, titleOf } from '@/commands/places'
import { useDesk, useEditorState } from '@/editor/react'
import { type Messages, useMessages } from '@/i18n/messages'
import { type PanelWords, usePanelWords } from '@/i18n/panels/panelWords'
import type { Difference } from '@/model/compare'
import { type MapDocument, recordAt } from '@/model/document'
import { Button } from '@/ui/Button'
import styles from './Differences.module.css'

const CHANGES = ['added', 'changed', 'removed'] as const
const SIGNS = { added: IconPlus, changed: IconPencil, removed: IconMinus } as const

type Props = {
  /** The earlier state of the map. */
  readonly before: MapDocument
  /** Between it and the map as it is. */
  readonly differences: readonly Difference[]
}

/** What differs between an earlier state and the map as it is; each line shows its card on the board. */
export function Differences({ before, differences }: Props) {
  const { session } = useDesk()
  const messages = useMessages()
  const { history: words } = usePanelWords()
  const now = useEditorState((state) => state.map)
  const of = (change: Difference['change']) =>
    differences.filter((difference) => difference.change === change)

  const show = ({ id, change }: Difference) => {
    const { past } = session.getState()
    if (!past) return
    // What is gone is only on the earlier board, what is new only on the present one.
    const compared = change === 'removed' ? 'before' : change === 'added' ? 'now' : past.compared
    session.setState({ past: { ...past, compared, wanted: { id } } })
  }
  const back = () => {
    const { past } = session.getState()
    if (past) session.setState({ past: { ...past, compared: 'no', wanted: null } })
  }

  return (
    <>
      <div className={styles.head}>
        <h3>{words.differences}</h3>
        <p role="status">
          {differences.length === 0
            ? words.same
            : words.summary(of('added').length, of('changed').length, of('removed').length)}
        </p>
      </div>
      {CHANGES.filter((change) => of(change).length > 0).map((change) => {
        const Sign = SIGNS[change]
        return (
          <section key={change} className={styles.group}>
            <h4>{words.groups[change]}</h4>
            <ul>
              {of(change).map((difference) => (
                <li key={difference.id}>
                  <button type="button" data-change={change} onClick={() => show(difference)}>
                    <Sign size={14} stroke={2.5} aria-hidden="true" />
                    <span>{nameOf(difference, { before, now }, messages, words)}</span>
                    {difference.aspects.length > 0 && (
                      <small>
                        {difference.aspects.map((aspect) => words.aspects[aspect]).join(', ')}
                      </small>
                    )}
                  </button>
                </li>
              ))}
            </ul>
          </section>
        )
      })}
      <Button onClick={back}>{words.backToTimeline}</Button>
    </>
  )
}

function nameOf(
  { id, change }: Difference,
  { before, now }: { readonly before: MapDocument; readonly now: MapDocument },
  messages: Messages,
  words: PanelWords['history'],
): string {
  const map = change === 'removed' ? before : now
  const record = recordAt(map, id)
  const title = titleOf(map, id, messages)
  switch (record?.kind) {
    case 'card':
      return messages.board.card(record.type, title)
    case 'note':
      return messages.board.noteLabel(title)
    case 'stage':
      return messages.board.stage(title)
    case 'lane':
      return messages.board.lane(laneTitle(record, messages))
    case 'step':
      return words.step(record.title)
    default:
      return words.wholeMap
  }
}
