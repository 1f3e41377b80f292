import { type Speech, titleOf } from './speech'

/** The arrows between cards. */
export function writeLinks(speech: Speech): string[] {
  const { map, messages } = speech
  const links = Object.values(map.link)
  if (links.length === 0) return []
  const say = ({ fromId, toId }: (typeof links)[number]) =>
    `- ${titleOf(fromId, speech)} → ${titleOf(toId, speech)}`
  return [`## ${messages.details.links}`, links.map(say).join('\n')]
}
