import type { FormEvent } from 'react'
import { flushSync } from 'react-dom'
import { useCommandContext } from '@/commands/react'
import type { Pasted } from '@/editor/session'
import type { PasteRefusal } from '@/exchange/import/paste/readPasted'
import { useMessages } from '@/i18n/messages'
import { usePanelWords } from '@/i18n/panels/panelWords'
import { Button } from '@/ui/Button'
import { PanelDialog } from '../fields/PanelDialog'
import { PasteChoices } from './PasteChoices'
import styles from './PasteDialog.module.css'
import { PlanTable } from './PlanTable'
import { StagesList } from './StagesList'
import { type PasteDraft, usePaste } from './usePaste'

/** Shows what a paste becomes, and where, before it is done. Enter does it. */
export function PasteDialog({ pasted }: { readonly pasted: Pasted }) {
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
            <Button data-autofocus onClick={close}>
              {common.close}
            </Button>
          </div>
        </>
      ) : (
        <PasteForm draft={draft} onClose={close} />
      )}
    </PanelDialog>
  )
}

function PasteForm({ draft, onClose }: { draft: PasteDraft; onClose: () => void }) {
  const { common } = useMessages()
  const { paste: words } = usePanelWords()
  const { result } = draft
  const submit = (event: FormEvent) => {
    event.preventDefault()
    // First the keyboard goes back to the board, then it follows what is pasted.
    flushSync(onClose)
    draft.run()
  }
  return (
    <form onSubmit={submit} className={styles.form}>
      <PasteChoices draft={draft} />
      {result.as === 'cards' ? (
        <PlanTable plan={result.plan} />
      ) : (
        <StagesList map={result.imported.map} />
      )}
      <div className={styles.buttons}>
        <p role="status" className={styles.counts}>
          {countsInWords(draft, words)}
        </p>
        <Button onClick={onClose}>{common.cancel}</Button>
        <Button type="submit" look="primary" data-autofocus>
          {words.paste}
        </Button>
      </div>
    </form>
  )
}

type Words = ReturnType<typeof usePanelWords>['paste']

function countsInWords({ result }: PasteDraft, words: Words): string {
  if (result.as === 'stages') {
    const { stage, card } = result.imported.map
    return words.outlineCounts(Object.keys(stage).length, Object.keys(card).length)
  }
  const { cards, columns, stages, rows, leftOut } = result.plan
  const used = new Set(cards.map(({ column }) => column))
  const steps = columns.filter(({ to }, at) => to !== 'step' && used.has(at)).length
  const lanes = rows.filter(({ isNew }) => isNew).length
  const counts = words.counts(cards.length, steps, stages.length, lanes)
  return leftOut.length > 0 ? `${counts}. ${words.leftOut(leftOut.join(', '))}` : counts
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
