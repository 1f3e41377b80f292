import { useId, useState } from 'react'
import { editCards } from '@/commands/editFields'
import { useCommandContext } from '@/commands/react'
import { useMessages } from '@/i18n/messages'
import { usePanelWords } from '@/i18n/panels/panelWords'
import type { Card } from '@/model/records/card'
import field from '../../fields/field.module.css'
import { parseNumber } from '../../kpi/parseNumber'
import styles from './RatingGroup.module.css'

/**
 * The share of customers that a pain point touches, 0–100 %. It shows what the map holds; what is
 * refused stays in the field until it is left, and the share from before is kept.
 */
export function ShareRow({ card }: { card: Card }) {
  const id = useId()
  const context = useCommandContext()
  const { locale } = useMessages()
  const { evidence: words } = usePanelWords()
  const [typed, setTyped] = useState<string>()
  const parsed = typed === undefined ? card.share : parseNumber(typed, locale)
  const isRefused = !isShare(parsed)
  // "35," is 35: what is typed stays as it is, unless an undo took it back.
  const isAsTyped = isRefused || parsed === card.share
  const kept = card.share === null ? '' : card.share.toLocaleString(locale)
  const type = (text: string) => {
    setTyped(text)
    const share = parseNumber(text, locale)
    if (isShare(share)) editCards(context, [card.id], { share }, { mergeKey: `share:${card.id}` })
  }
  return (
    <>
      <label htmlFor={id} title={words.shareHint}>
        {words.share}
      </label>
      <div className={styles.share}>
        <input
          id={id}
          className={field.input}
          inputMode="decimal"
          autoComplete="off"
          value={isAsTyped ? (typed ?? kept) : kept}
          placeholder="–"
          aria-invalid={isRefused || undefined}
          aria-describedby={`${id}unit${isRefused ? ` ${id}problem` : ''}`}
          onChange={(event) => type(event.currentTarget.value)}
          onBlur={() => {
            setTyped(undefined)
            context.editor.seal()
          }}
        />
        <span id={`${id}unit`}>{words.ofCustomers}</span>
      </div>
      {isRefused && (
        <p role="alert" id={`${id}problem`} className={`${field.alert} ${styles.alert}`}>
          {words.badShare}
        </p>
      )}
    </>
  )
}

function isShare(share: number | null | undefined): share is number | null {
  return share === null || (share !== undefined && share >= 0 && share <= 100)
}
