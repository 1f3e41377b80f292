import type { Landing } from '@/commands/quickEntry/landing'
import type { EntryNames } from '@/commands/quickEntry/names'
import { placeInWords } from '@/commands/quickEntry/placeInWords'
import type { LineEntry } from '@/commands/quickEntry/readLine'
import { formatScore } from '@/commands/scores'
import { useMessages } from '@/i18n/messages'
import type { PanelWords } from '@/i18n/panels/panelWords'
import type { StageId } from '@/model/records/stage'
import { faceOf } from '@/model/score'
import { useScene } from '../boardStore'
import styles from './QuickEntry.module.css'

type Props = {
  readonly id: string
  /** Where the card goes; nothing while a stage is named. */
  readonly landing: Landing | undefined
  /** The stage that a new one follows. */
  readonly after: StageId | undefined
  /** What the line asks for so far. */
  readonly entry: LineEntry | undefined
  readonly names: EntryNames
  readonly words: PanelWords['entry']
}

/** Says quietly where the next card goes, and what was read from the signs. */
export function EntryHints({ id, landing, after, entry, names, words }: Props) {
  const messages = useMessages()
  const map = useScene((scene) => scene.map)
  const parts = landing
    ? placeInWords(map, landing, messages, words.newStep)
    : [
        after
          ? words.behind(map.stage[after]?.title || messages.board.untitledStage)
          : words.atStart,
      ]
  const nameOf = (sign: '@' | '#', wanted: string) =>
    names[sign].find((named) => named.id === wanted)?.name
  const marks = entry
    ? [
        ...(entry.score === undefined
          ? []
          : [
              `${formatScore(entry.score, messages.locale)} ${messages.board.faces[faceOf(entry.score)]}`,
            ]),
        ...entry.personaIds.map((personaId) => nameOf('@', personaId)),
        ...entry.channels.map((channel) => nameOf('#', channel)),
      ]
    : []
  return (
    <p id={id} className={styles.where}>
      <span className={styles.place}>{parts.join(' › ')}</span>
      {marks.map((mark, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a persona and a channel may have one name
        <span key={index} className={styles.mark}>
          {mark}
        </span>
      ))}
    </p>
  )
}
