import 'react-easy-crop/react-easy-crop.css'
import { type FormEvent, useId, useState } from 'react'
import Cropper from 'react-easy-crop'
import { type Area, cropPicture, type Picture } from '@/exchange/pictures/redraw'
import { useMessages } from '@/i18n/messages'
import { usePanelWords } from '@/i18n/panels/panelWords'
import { Button } from '@/ui/Button'
import { useObjectUrl } from '@/ui/useObjectUrl'
import field from '../fields/field.module.css'
import { PanelDialog } from '../fields/PanelDialog'
import { PanelGroup } from '../fields/PanelGroup'
import { sayPictureFailure } from '../fields/pictureProblem'
import styles from './CropDialog.module.css'
import { useRedrawn } from './useRedrawn'

/** Pixels: four times what the board shows, for print and high zoom. */
const SIDE = 256

type Props = {
  readonly file: File
  readonly onUse: (picture: Picture) => Promise<void>
  readonly onClose: () => void
}

/** Lets the square of a picture be chosen that a persona's disc shows. */
export function CropDialog({ file, onUse, onClose }: Props) {
  const zoomId = useId()
  const { common, locale, persona: words } = useMessages()
  const { pictures } = usePanelWords()
  const { picture, failure } = useRedrawn(file)
  const url = useObjectUrl(picture?.blob)
  const [crop, setCrop] = useState({ x: 0, y: 0 })
  const [zoom, setZoom] = useState(1)
  const [area, setArea] = useState<Area>()
  const [cropFailure, setCropFailure] = useState<unknown>()
  const fault = failure ?? cropFailure
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (!area || !picture) return
    try {
      await onUse(await cropPicture(picture.blob, area, SIDE))
    } catch (error) {
      setCropFailure(error)
    }
  }
  return (
    <PanelDialog title={words.crop} width={400} onClose={onClose}>
      <form className={styles.form} onSubmit={submit}>
        <div className={styles.stage}>
          {url && (
            <Cropper
              image={url}
              crop={crop}
              zoom={zoom}
              aspect={1}
              cropShape="round"
              showGrid={false}
              // The page's content security policy refuses styles made at run time.
              disableAutomaticStylesInjection
              onCropChange={setCrop}
              onZoomChange={setZoom}
              onCropComplete={(_, pixels) => setArea(pixels)}
            />
          )}
        </div>
        {fault !== undefined && (
          <p role="alert" className={field.alert}>
            {sayPictureFailure(fault, pictures, locale)}
          </p>
        )}
        <PanelGroup label={words.zoom} htmlFor={zoomId}>
          <input
            id={zoomId}
            className={styles.zoom}
            type="range"
            min={1}
            max={3}
            step={0.05}
            value={zoom}
            onChange={(event) => setZoom(event.currentTarget.valueAsNumber)}
          />
        </PanelGroup>
        <div className={styles.foot}>
          <Button onClick={onClose}>{common.cancel}</Button>
          <Button type="submit" look="primary" disabled={!area || fault !== undefined}>
            {words.use}
          </Button>
        </div>
      </form>
    </PanelDialog>
  )
}
