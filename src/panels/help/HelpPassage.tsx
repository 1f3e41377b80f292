import type { Passage } from '@/i18n/help/blocks'
import { Keys } from '../fields/Keys'
import { fold } from '../search/fold'
import { MarkedText } from '../search/MarkedText'
import { markAll } from '../search/marks'

type Props = {
  readonly passage: Passage
  /** What was looked for, and stands out. */
  readonly words: readonly string[]
}

/** Words with keys between them. */
export function HelpPassage({ passage, words }: Props) {
  return passage.map((phrase, at) => {
    // biome-ignore lint/suspicious/noArrayIndexKey: a passage is as it was written
    if (typeof phrase !== 'string') return <Keys key={at} keys={phrase.keys} />
    // biome-ignore lint/suspicious/noArrayIndexKey: a passage is as it was written
    return <MarkedText key={at} text={phrase} marks={markAll(words, fold(phrase))} />
  })
}
