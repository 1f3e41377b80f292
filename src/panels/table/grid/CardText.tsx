import { channelName } from '@/drawing/captions'
import { type Messages, useMessages } from '@/i18n/messages'
import type { Card } from '@/model/records/card'
import styles from './Grid.module.css'
import { TitleText } from './TitleText'

/** A card's title, and below it in small what the board shows of it as well. */
export function CardText({ card, isOpen }: { card: Card; isOpen: boolean }) {
  const messages = useMessages()
  const { board, cardTypes } = messages
  const small = smallPrint(card, messages)
  return (
    <>
      <TitleText
        record={card}
        isOpen={isOpen}
        label={cardTypes[card.type]}
        shown={card.title || board.untitled}
        placeholder={board.typeHere}
      />
      {small && <small className={styles.small}>{small}</small>}
    </>
  )
}

function smallPrint(card: Card, messages: Messages): string {
  switch (card.type) {
    case 'pain':
      return card.severity === null && card.votes === 0
        ? ''
        : messages.details.painSummary(card.severity, card.votes)
    case 'opportunity':
      return messages.board.rating(card.impact, card.effort).replace('\n', ' · ')
    default:
      return card.channels.map((channel) => channelName(channel, messages)).join(' · ')
  }
}
