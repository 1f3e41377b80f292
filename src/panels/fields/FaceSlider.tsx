import { IconX } from '@tabler/icons-react'
import { formatScore } from '@/commands/scores'
import { drawFace } from '@/drawing/faces'
import { light } from '@/drawing/palette'
import { SvgPrimitives } from '@/drawing/surfaces/SvgPrimitives'
import { useDesk } from '@/editor/react'
import { useMessages } from '@/i18n/messages'
import { faceOf, HIGHEST_SCORE, LOWEST_SCORE, SCORE_STEP } from '@/model/score'
import styles from './FaceSlider.module.css'

const MARKS = [-2, -1, 0, 1, 2] as const
const RADIUS = 11

type Props = {
  readonly id?: string
  readonly label: string
  readonly score: number | undefined
  /** Called while it is dragged, too; the step of the history ends on release. */
  readonly onScore: (score: number) => void
  readonly clearLabel: string
  /** Takes the score away; nothing where there is none to take. */
  readonly onClear: (() => void) | undefined
}

/** An emotion score as a face on a line, over a native slider. Without a score the face is hollow. */
export function FaceSlider({ id, label, score, onScore, clearLabel, onClear }: Props) {
  const { board, locale } = useMessages()
  const { editor } = useDesk()
  const value = score ?? 0
  const amount = score === undefined ? '' : formatScore(score, locale)
  const words = score === undefined ? board.notScored : `${amount}, ${board.faces[faceOf(score)]}`
  // A score of 0 where there was none: the slider stands at 0 already and reports no change.
  const keepWhereItStands = () => score === undefined && onScore(value)
  return (
    <div className={styles.row} title={words}>
      <div className={styles.slider}>
        <input
          id={id}
          type="range"
          aria-label={label}
          aria-valuetext={words}
          min={LOWEST_SCORE}
          max={HIGHEST_SCORE}
          step={SCORE_STEP}
          value={value}
          onChange={(event) => onScore(event.currentTarget.valueAsNumber)}
          onPointerUp={({ button }) => {
            if (button === 0) keepWhereItStands()
            editor.seal()
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter' || event.key === ' ') keepWhereItStands()
            else if (event.key === 'Delete' || event.key === 'Backspace') onClear?.()
            else return
            event.preventDefault()
            event.stopPropagation()
          }}
          onKeyUp={editor.seal}
          onBlur={editor.seal}
        />
        <span aria-hidden="true" className={styles.line}>
          {MARKS.map((mark) => (
            <span key={mark} />
          ))}
        </span>
        <svg
          aria-hidden="true"
          className={styles.thumb}
          style={{ left: `calc((100% - ${RADIUS * 2}px) * ${(value - LOWEST_SCORE) / 4})` }}
          width={RADIUS * 2}
          height={RADIUS * 2}
        >
          {score === undefined ? (
            <circle className={styles.hollow} cx={RADIUS} cy={RADIUS} r={RADIUS - 2} />
          ) : (
            <SvgPrimitives primitives={faceFor(score)} />
          )}
        </svg>
      </div>
      <span className={styles.end}>
        <span aria-hidden="true" className={styles.amount}>
          {amount}
        </span>
        {onClear && (
          <button
            type="button"
            aria-label={clearLabel}
            title={clearLabel}
            className={styles.clear}
            onClick={onClear}
          >
            <IconX size={13} stroke={1.75} />
          </button>
        )}
      </span>
    </div>
  )
}

/** Faces have the same colours in both palettes. */
function faceFor(score: number) {
  const skin = light.faces[faceOf(score) + 2]!
  return drawFace(RADIUS, RADIUS, RADIUS, score, { skin, features: light.onColour })
}
