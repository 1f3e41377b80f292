import { notesInOrder } from '@/model/outline'
import { inCell } from './escape'
import { type Speech, titleOf } from './speech'

/** The notes beside the board. */
export function writeNotes({ map, messages }: Speech): string[] {
  const notes = notesInOrder(map).map(({ title }) => inCell(title) || messages.board.untitled)
  if (notes.length === 0) return []
  return [`## ${messages.details.notes}`, notes.map((note) => `- ${note}`).join('\n')]
}

/** The arrows between cards. */
export function writeLinks(speech: Speech): string[] {
  const { map, messages } = speech
  const links = Object.values(map.link)
  if (links.length === 0) return []
  const say = ({ fromId, toId }: (typeof links)[number]) =>
    `- ${titleOf(fromId, speech)} → ${titleOf(toId, speech)}`
  return [`## ${messages.details.links}`, links.map(say).join('\n')]
}
