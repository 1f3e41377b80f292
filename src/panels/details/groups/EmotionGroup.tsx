import { useId } from 'react'
import { useCommandContext } from '@/commands/react'
import { formatScore, setScore } from '@/commands/scores'
import { useEditorState } from '@/editor/react'
import { useMessages } from '@/i18n/messages'
import { felt, scoreKey, stageScore } from '@/model/feelings'
import type { Card } from '@/model/records/card'
import type { PersonaId } from '@/model/records/persona'
import type { Stage } from '@/model/records/stage'
import { EVERYONE, type Scores } from '@/model/score'
import { FaceSlider } from '../../fields/FaceSlider'
import field from '../../fields/field.module.css'
import { PanelGroup } from '../../fields/PanelGroup'
import { usePersonas } from '../usePersonas'
import styles from './EmotionGroup.module.css'
import { MeasuredLine } from './MeasuredLine'

/** What is felt at a card or a stage: a slider for each persona, one for all while there is none. */
export function EmotionGroup({ subject }: { subject: Card | Stage }) {
  const id = useId()
  const { board, details, persona: words } = useMessages()
  const personas = usePersonas()
  if (personas.length === 0)
    return (
      <PanelGroup label={details.emotion} htmlFor={id}>
        <EmotionSlider id={id} subject={subject} who={null} name={board.everyone} />
        <MeasuredOf subject={subject} who={null} />
        <MeanLine subject={subject} />
      </PanelGroup>
    )
  return (
    <PanelGroup label={details.emotion}>
      <div className={styles.grid}>
        {personas.map((persona) => (
          <div key={persona.id} className={styles.row}>
            <span className={styles.name} title={persona.name}>
              {persona.name || words.nameless}
            </span>
            <EmotionSlider
              subject={subject}
              who={persona.id}
              name={persona.name || words.nameless}
            />
            <MeasuredOf subject={subject} who={persona.id} />
          </div>
        ))}
      </div>
      <MeasuredOf subject={subject} who={null} name={details.everyone} />
      <MeanLine subject={subject} />
    </PanelGroup>
  )
}

type SliderProps = {
  readonly id?: string
  readonly subject: Card | Stage
  readonly who: PersonaId | null
  readonly name: string
}

function EmotionSlider({ id, subject, who, name }: SliderProps) {
  const context = useCommandContext()
  const { details } = useMessages()
  const score = useEditorState(({ map }) => felt(map, subject.scores, who))
  const kept = keptUnder(subject.scores, who)
  return (
    <FaceSlider
      {...(id && { id })}
      label={who ? details.emotionOf(name) : details.emotion}
      score={score}
      onScore={(score) => setScore(context, subject.id, who, score, `score:${subject.id}:${who}`)}
      clearLabel={details.clearScore(name)}
      onClear={
        kept === undefined ? undefined : () => setScore(context, subject.id, kept, undefined)
      }
    />
  )
}

/** What was measured of one persona, or of people who were not told apart. */
function MeasuredOf({
  subject,
  who,
  name,
}: Pick<SliderProps, 'subject' | 'who'> & { name?: string }) {
  const score = useEditorState(({ map }) => felt(map, subject.scores, who))
  const measured = subject.kind === 'card' ? subject.measured[scoreKey(who)] : undefined
  return measured && <MeasuredLine measured={measured} felt={score} {...(name && { who: name })} />
}

/** Says of a stage without a score of its own what it shows instead. */
function MeanLine({ subject }: { subject: Card | Stage }) {
  const { details, locale } = useMessages()
  const mean = useEditorState(({ map }) => {
    const score = subject.kind === 'stage' ? stageScore(map, subject) : undefined
    return score?.isMean ? score.value : undefined
  })
  if (mean === undefined) return null
  return <p className={field.hint}>{details.meanOfTouchpoints(formatScore(mean, locale))}</p>
}

/** Whose score it is that is shown, and that clearing takes away; nothing where there is none. */
function keptUnder(scores: Scores, who: PersonaId | null): PersonaId | null | undefined {
  if (who !== null && scores[who] !== undefined) return who
  return scores[EVERYONE] === undefined ? undefined : null
}
