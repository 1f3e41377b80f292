import { useMemo, useState } from 'react'
import { dark, light } from '@/drawing/palette'
import type { Scene } from '@/drawing/scene'
import type { Area } from '@/editor/session'
import type { LoadAssets } from '@/exchange/assets'
import type { PictureFormat } from '@/exchange/export/drawPicture'
import { fitsLimits, pixelSize } from '@/exchange/export/limits'
import { composePicture, type PictureScope } from '@/exchange/export/picture'
import { useMessages } from '@/i18n/messages'
import type { StageId } from '@/model/records/stage'
import { PanelDialog } from '../fields/PanelDialog'
import styles from './ExportPictureDialog.module.css'
import { SubmitOrStop } from './export/SubmitOrStop'
import { sayShare } from './export/sayShare'
import { useExportViews } from './exportViews'
import { PictureFields } from './PictureFields'
import { type PictureChoices, usePictureChoices } from './pictureChoices'
import { TooLarge } from './TooLarge'
import { type SavedPicture, usePictureExport } from './usePictureExport'

type Props = {
  readonly format: PictureFormat
  /** The board as it is; its palette is the present theme's. */
  readonly scene: Scene
  /** The ids of what is selected. */
  readonly selection: ReadonlySet<string>
  readonly loadAssets: LoadAssets
  /** The picture is in the downloads, under a name. The dialog then closes. */
  readonly onSaved: (name: string) => void
  readonly onClose: () => void
}

/** Asks what of the map is to be pictured and how, and saves the picture. */
export function ExportPictureDialog(props: Props) {
  const { format, scene, selection, loadAssets, onSaved, onClose } = props
  const messages = useMessages()
  const words = messages.export
  const [chosen, choose] = usePictureChoices()
  const choices = withinReach(chosen, format, scene, selection)
  const { what, stageId, scale, background, text, carries } = choices
  const theme = background === 'white' ? 'light' : (choices.theme ?? scene.palette.name)
  const palette = theme === 'dark' ? dark : light
  const area = useExportViews().chosen?.area ?? null
  const composition = useMemo(
    () => composePicture({ ...scene, palette }, scopeOf(what, stageId, selection, area)),
    [scene, palette, what, stageId, selection, area],
  )
  const [saved, setSaved] = useState<SavedPicture>()
  const size = composition && pixelSize(composition.bounds, format === 'svg' ? 1 : scale)
  const fits =
    format === 'svg' ||
    (composition && fitsLimits(composition.bounds.width, composition.bounds.height, scale))
  const rehearsed = format === 'png' && fits && !saved ? size : undefined
  const { working, failure, save, stop } = usePictureExport(rehearsed, loadAssets, (picture) => {
    onSaved(picture.name)
    if (picture.kept.length === 0 && !picture.sealed) onClose()
    else setSaved(picture)
  })
  if (!composition || !size) return null

  const { bounds } = composition
  const order = { scene, composition, palette, background, scale, text, carries }
  if (saved)
    return (
      <PanelDialog title={words[format]} width={420} onClose={onClose}>
        <p role="status">{words.exported(saved.name)}</p>
        {saved.kept.length > 0 && (
          <p className={styles.pixels}>{words.keptText(saved.kept.length, saved.kept[0]!)}</p>
        )}
        {saved.sealed && <p className={styles.pixels}>{words.sealed}</p>}
      </PanelDialog>
    )
  const say = (pixels: number) => pixels.toLocaleString(messages.locale)
  return (
    <PanelDialog title={words[format]} width={420} onClose={onClose}>
      <form
        aria-busy={working !== false}
        onSubmit={(event) => {
          event.preventDefault()
          if (fits && !working) void save({ ...order, format })
        }}
      >
        <PictureFields
          format={format}
          scene={scene}
          choices={{ ...choices, theme }}
          hasSelection={isPictured(scene, selection)}
          choose={choose}
        />
        {!fits && (
          <TooLarge
            size={size}
            bounds={bounds}
            onScale={(largest) => choose({ scale: largest })}
            onSvg={() => void save({ ...order, format: 'svg' })}
          />
        )}
        {failure && (
          <p role="alert" className={styles.failure}>
            {failure}
          </p>
        )}
        <div className={styles.foot}>
          <p role="status" className={styles.pixels}>
            {working
              ? sayShare(working.share, words, messages.locale)
              : fits && words.pixels(say(size.width), say(size.height))}
          </p>
          <SubmitOrStop isWorking={working !== false} isBlocked={!fits} onStop={stop} />
        </div>
      </form>
    </PanelDialog>
  )
}

/** What was chosen another time may not be there now, or not in this format. */
function withinReach(
  choices: PictureChoices,
  format: PictureFormat,
  scene: Scene,
  selection: ReadonlySet<string>,
): PictureChoices {
  const { stages } = scene.geometry
  const { what } = choices
  const known = stages.find(({ id }) => id === choices.stageId)
  const selected = stages.find(({ id }) => selection.has(id))
  const stageId = (known ?? selected ?? stages[0])?.id ?? null
  const missing = what === 'selection' ? !isPictured(scene, selection) : stageId === null
  const within = what !== 'map' && missing ? 'map' : what
  const background =
    format === 'jpeg' && choices.background === 'transparent' ? 'white' : choices.background
  // A part of a map is no map.
  const carries = choices.carries && within === 'map' && format !== 'jpeg'
  return { ...choices, stageId, what: within, background, carries }
}

function scopeOf(
  what: PictureChoices['what'],
  stageId: StageId | null,
  ids: ReadonlySet<string>,
  area: Area | null,
): PictureScope {
  if (what === 'stage') return { what, stageId: stageId! }
  if (what === 'selection') return { what, ids }
  // A view shows what it was made to show.
  return area ? { what: 'area', area } : { what }
}

/** Whether anything that is selected can be pictured. */
function isPictured({ geometry }: Scene, selection: ReadonlySet<string>): boolean {
  const { stages, cards, notes } = geometry
  return [...stages, ...cards.values(), ...notes].some(({ id }) => selection.has(id))
}
