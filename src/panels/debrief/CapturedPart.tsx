import { useMessages } from '@/i18n/messages'
import { usePanelWords } from '@/i18n/panels/panelWords'
import { CAPTURED } from '@/insights/debrief/types'
import styles from './CapturedPart.module.css'
import type { PartProps } from './debriefing'
import { Nothing, Part } from './Part'

/** How much the map holds of each kind. */
export function CapturedPart({ debriefing: { told } }: PartProps) {
  const { locale } = useMessages()
  const { debrief: words } = usePanelWords()
  const kinds = CAPTURED.filter((kind) => told.captured[kind] > 0)
  return (
    <Part title={words.captured}>
      {kinds.length === 0 ? (
        <Nothing>{words.nothing}</Nothing>
      ) : (
        <ul className={styles.kinds}>
          {kinds.map((kind) => (
            <li key={kind}>
              <b>{told.captured[kind].toLocaleString(locale)}</b>{' '}
              {words.things[kind](told.captured[kind])}
            </li>
          ))}
        </ul>
      )}
    </Part>
  )
}
