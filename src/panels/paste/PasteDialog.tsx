import { type FormEvent, useState } from 'react'
import { flushSync } from 'react-dom'
import { titleOf } from '@/commands/places'
import { useCommandContext } from '@/commands/react'
import type { Pasted } from '@/editor/dialog'
import { useEditorState } from '@/editor/react'
import type { PasteRefusal } from '@/exchange/import/paste/readPasted'
import { useMessages } from '@/i18n/messages'
import { usePanelWords } from '@/i18n/panels/panelWords'
import { Button } from '@/ui/Button'
import { painted } from '@/ui/painted'
import { PanelDialog } from '../fields/PanelDialog'
import { PasteChoices } from './PasteChoices'
import styles from './PasteDialog.module.css'
import { PlanTable } from './PlanTable'
import { StagesList } from './StagesList'
import { type PasteDraft, usePaste } from './usePaste'

/** From so many cards on it takes a moment to put them on the board. */
const MANY = 200

type Props = {
  readonly pasted: Pasted
  /** Takes it into the import of answers; nothing where it does not look like any. */
  readonly toAnswers?: (() => void) | undefined
}

/** Shows what a paste becomes, and where, before it is done. Enter does it. */
export function PasteDialog({ pasted, toAnswers }: Props) {
  const { session } = useCommandContext()
  const { common } = useMessages()
  const { paste: words } = usePanelWords()
  const draft = usePaste(pasted)
  const close = () => session.setState({ dialog: null })
  return (
    <PanelDialog title={words.dialog} width={720} grows onClose={close}>
      {'code' in draft ? (
        <>
          <p role="alert" className={styles.refusal}>
            {refusalInWords(draft, words.refusals)}
          </p>
          <div className={styles.buttons}>
            {toAnswers && <Button onClick={toAnswers}>{words.asAnswers}</Button>}
            <Button data-autofocus onClick={close}>
              {common.close}
            </Button>
          </div>
        </>
      ) : (
        <PasteForm draft={draft} toAnswers={toAnswers} onClose={close} />
      )}
    </PanelDialog>
  )
}

function PasteForm({
  draft,
  toAnswers,
  onClose,
}: Pick<Props, 'toAnswers'> & { draft: PasteDraft; onClose: () => void }) {
  const { session } = useCommandContext()
  const messages = useMessages()
  const { paste: words } = usePanelWords()
  const map = useEditorState((state) => state.map)
  const [isBusy, setBusy] = useState(false)
  const { result } = draft
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (isBusy) return
    if (cardsIn(draft) >= MANY) {
      setBusy(true)
      await painted()
      if (session.getState().dialog?.name !== 'paste') return
      // The board is made while the dialog still says so; then the keyboard follows, as below.
      flushSync(draft.run)
      const { focus } = session.getState()
      flushSync(onClose)
      session.setState({ focus: null })
      session.setState({ focus })
      return
    }
    // First the keyboard goes back to the board, then it follows what is pasted.
    flushSync(onClose)
    draft.run()
  }
  return (
    <form onSubmit={submit} aria-busy={isBusy} className={styles.form}>
      <PasteChoices draft={draft} />
      {result.as === 'cards' ? (
        <PlanTable plan={result.plan} />
      ) : (
        <StagesList map={result.imported.map} />
      )}
      <div className={styles.buttons}>
        <p role="status" className={styles.counts}>
          {countsInWords(draft, words, (id) => titleOf(map, id, messages))}
        </p>
        {toAnswers && <Button onClick={toAnswers}>{words.asAnswers}</Button>}
        <Button onClick={onClose}>{messages.common.cancel}</Button>
        <Button type="submit" look="primary" data-autofocus>
          {isBusy ? words.pasting : words.paste}
        </Button>
      </div>
    </form>
  )
}

type Words = ReturnType<typeof usePanelWords>['paste']

function cardsIn({ result }: PasteDraft): number {
  return result.as === 'cards'
    ? result.plan.cards.length
    : Object.keys(result.imported.map.card).length
}

function countsInWords(
  { kind, cells, result }: PasteDraft,
  words: Words,
  title: (id: string) => string,
): string {
  if (result.as === 'stages') {
    const { stage, card } = result.imported.map
    return words.outlineCounts(Object.keys(stage).length, Object.keys(card).length)
  }
  const { cards, columns, stages, rows, leftOut, carried } = result.plan
  const used = new Set(cards.map(({ column }) => column))
  const steps = columns.filter(({ to }, at) => to !== 'step' && used.has(at)).length
  const lanes = rows.filter(({ isNew }) => isNew).length
  const counts = words.counts(cards.length, steps, stages.length, lanes)
  const joined = new Set(
    columns.flatMap((column, at) =>
      kind === 'cells' && cells?.stagesFirst && column.to === 'newStep' && used.has(at)
        ? column.stageId
        : [],
    ),
  )
  return [
    counts,
    joined.size > 0 && words.joined([...joined].map(title).join(', ')),
    carried.length > 0 && words.carried(carried.join(', ')),
    leftOut.length > 0 && words.leftOut(leftOut.join(', ')),
  ]
    .filter(Boolean)
    .join('. ')
}

function refusalInWords(refusal: PasteRefusal, words: Words['refusals']): string {
  switch (refusal.code) {
    case 'empty':
      return words.empty
    case 'tooMany':
      return words.tooMany(refusal.cards, refusal.limit)
    default:
      return words[refusal.code](refusal.length, refusal.limit)
  }
}
