import { channelName } from '@/drawing/captions'
import { useEditorState } from '@/editor/react'
import { type Messages, useMessages } from '@/i18n/messages'
import type { Card } from '@/model/records/card'
import { votesOf } from '@/model/votes'
import styles from './Grid.module.css'
import { TitleText } from './TitleText'

/** A card's title, and below it in small what the board shows of it as well. */
export function CardText({ card, isOpen }: { card: Card; isOpen: boolean }) {
  const messages = useMessages()
  const { board, cardTypes } = messages
  const votes = useEditorState(({ map }) => votesOf(map, card))
  const small = smallPrint(card, votes, messages)
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

function smallPrint(card: Card, votes: number, messages: Messages): string {
  switch (card.type) {
    case 'pain':
      return card.severity === null && votes === 0
        ? ''
        : messages.details.painSummary(card.severity, votes)
    case 'opportunity':
      return messages.board.rating(card.impact, card.effort).replace('\n', ' · ')
    default:
      return card.channels.map((channel) => channelName(channel, messages)).join(' · ')
  }
}
