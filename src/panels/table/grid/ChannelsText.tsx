import { editCards } from '@/commands/editFields'
import { useCommandContext } from '@/commands/react'
import { useMessages } from '@/i18n/messages'
import { usePanelWords } from '@/i18n/panels/panelWords'
import type { Card } from '@/model/records/card'
import { DraftField } from '../DraftField'
import type { Draft } from './act'
import { channelsFrom, channelsText } from './channels'
import { useCloseDraft } from './draftContext'
import styles from './ValueText.module.css'

/** The channels of a touchpoint by name; typed as a list with commas. */
export function ChannelsText({ card, draft }: { card: Card; draft: Draft | undefined }) {
  const context = useCommandContext()
  const close = useCloseDraft()
  const messages = useMessages()
  const { table: words } = usePanelWords()
  const text = channelsText(card.channels, messages)
  if (!draft) return text || <span className={styles.none}>{words.noChannel}</span>
  return (
    <DraftField
      label={words.channelsOf(card.title || messages.board.untitled)}
      text={text}
      typed={draft.typed}
      onClose={close}
      onKeep={(typed) => {
        editCards(context, [card.id], { channels: channelsFrom(typed, messages) })
        return undefined
      }}
    />
  )
}
