import { type ReactNode, useId } from 'react'
import type { Scene } from '@/drawing/scene'
import type { PictureFormat } from '@/exchange/export/drawPicture'
import { useMessages } from '@/i18n/messages'
import type { StageId } from '@/model/records/stage'
import field from '../fields/field.module.css'
import { Segments } from '../fields/Segments'
import styles from './PictureFields.module.css'
import type { PictureChoices } from './pictureChoices'
import { ViewSelect } from './ViewSelect'

const SCALES = [1, 2, 3, 4]
const BACKGROUNDS = ['theme', 'white', 'transparent'] as const
const THEMES = ['light', 'dark'] as const
const TEXTS = ['text', 'outlines'] as const

type Props = {
  readonly format: PictureFormat
  readonly scene: Scene
  readonly choices: PictureChoices & { readonly theme: 'light' | 'dark' }
  readonly hasSelection: boolean
  readonly choose: (fields: Partial<PictureChoices>) => void
}

/** What is pictured, how large and in which colours. On white, the dark ones could not be read. */
export function PictureFields({ format, scene, choices, hasSelection, choose }: Props) {
  const { export: words, settings } = useMessages()
  const scopes = (['map', 'selection', 'stage'] as const).filter(
    (what) => what === 'map' || (what === 'selection' ? hasSelection : choices.stageId !== null),
  )
  return (
    <div className={styles.fields}>
      <ViewSelect />
      {scopes.length > 1 && (
        <Row label={words.scope}>
          <Segments
            label={words.scope}
            value={choices.what}
            options={scopes.map((value) => ({ value, label: words.scopes[value] }))}
            onChoose={(what) => choose({ what })}
          />
        </Row>
      )}
      {choices.what === 'stage' && (
        <StageSelect scene={scene} value={choices.stageId!} choose={choose} />
      )}
      {format !== 'svg' && (
        <Row label={words.scale}>
          <Segments
            label={words.scale}
            value={String(choices.scale)}
            options={SCALES.map((scale) => ({ value: String(scale), label: words.times(scale) }))}
            onChoose={(scale) => choose({ scale: Number(scale) })}
          />
        </Row>
      )}
      <Row label={words.background}>
        <Segments
          label={words.background}
          value={choices.background}
          options={BACKGROUNDS.filter((value) => format !== 'jpeg' || value !== 'transparent').map(
            (value) => ({ value, label: words.backgrounds[value] }),
          )}
          onChoose={(background) => choose({ background })}
        />
      </Row>
      {choices.background !== 'white' && (
        <Row label={words.theme}>
          <Segments
            label={words.theme}
            value={choices.theme}
            options={THEMES.map((value) => ({ value, label: settings.themes[value] }))}
            onChoose={(theme) => choose({ theme })}
          />
        </Row>
      )}
      {format === 'svg' && (
        <Row label={words.text} hint={words.textHelp[choices.text]}>
          <Segments
            label={words.text}
            value={choices.text}
            options={TEXTS.map((value) => ({ value, label: words.texts[value] }))}
            onChoose={(text) => choose({ text })}
          />
        </Row>
      )}
      {format !== 'jpeg' && choices.what === 'map' && (
        <Carry carries={choices.carries} choose={choose} />
      )}
      {!choices.carries && <p className={field.hint}>{words.seen}</p>}
    </div>
  )
}

/** A group with its label in sight; the group itself says it to screen readers. */
function Row({ label, hint, children }: { label: string; hint?: string; children: ReactNode }) {
  return (
    <div>
      <span aria-hidden="true" className={field.label}>
        {label}
      </span>
      {children}
      {hint && <p className={field.hint}>{hint}</p>}
    </div>
  )
}

function Carry({ carries, choose }: { carries: boolean; choose: Props['choose'] }) {
  const { export: words } = useMessages()
  const id = useId()
  return (
    <div>
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={carries}
          aria-describedby={id}
          onChange={() => choose({ carries: !carries })}
        />
        {words.carry}
      </label>
      <p id={id} className={field.hint}>
        {words.carryHelp}
      </p>
    </div>
  )
}

function StageSelect({
  scene,
  value,
  choose,
}: {
  scene: Scene
  value: StageId
  choose: Props['choose']
}) {
  const { export: words, board } = useMessages()
  const id = useId()
  return (
    <div>
      <label htmlFor={id} className={field.label}>
        {words.stage}
      </label>
      <select
        id={id}
        className={field.input}
        value={value}
        onChange={(event) => choose({ stageId: event.target.value as StageId })}
      >
        {scene.geometry.stages.map((box) => (
          <option key={box.id} value={box.id}>
            {scene.map.stage[box.id]!.title || board.untitledStage}
          </option>
        ))}
      </select>
    </div>
  )
}
