import { useMessages } from '@/i18n/messages'
import { usePanelWords } from '@/i18n/panels/panelWords'
import { faceOf } from '@/model/score'
import { CardLink } from '../insights/CardLink'
import { Face } from '../insights/Face'
import { useWriting } from '../insights/report'
import type { PartProps } from './debriefing'
import styles from './LandmarksPart.module.css'
import { Nothing, Part } from './Part'

/** Where the journey is won and lost, as one remembers it. */
export function LandmarksPart({ debriefing }: PartProps) {
  const { board } = useMessages()
  const { debrief: words } = usePanelWords()
  const { title, score: write } = useWriting(debriefing)
  const { landmarks } = debriefing.told
  return (
    <Part title={words.landmarks}>
      {landmarks.length === 0 ? (
        <Nothing>{words.noLandmark}</Nothing>
      ) : (
        <ul className={styles.landmarks}>
          {landmarks.map((landmark) => {
            const { kind, cardId, score } = landmark
            return (
              <li key={kind}>
                <Face score={score} radius={13} />
                <span className={styles.words}>
                  <small>
                    {words.landmark[kind]} · {write(score)}
                    <span className="visually-hidden">, {board.faces[faceOf(score)]}</span>
                  </small>
                  <CardLink
                    ids={kind === 'fall' ? [landmark.from.cardId, cardId] : [cardId]}
                    named={cardId}
                  >
                    {title(cardId)}
                  </CardLink>
                  {kind === 'fall' && (
                    <small>
                      {' '}
                      {words.fallFrom(
                        `${title(landmark.from.cardId)}, ${write(landmark.from.score)}`,
                      )}
                    </small>
                  )}
                </span>
              </li>
            )
          })}
        </ul>
      )}
    </Part>
  )
}
