import 'react-easy-crop/react-easy-crop.css'
import { type FormEvent, useEffect, useId, useState } from 'react'
import Cropper from 'react-easy-crop'
import { useMessages } from '@/i18n/messages'
import { Button } from '@/ui/Button'
import field from '../fields/field.module.css'
import { PanelDialog } from '../fields/PanelDialog'
import { PanelGroup } from '../fields/PanelGroup'
import { type Area, cropPicture, type Picture } from '../fields/shrinkPicture'
import styles from './CropDialog.module.css'

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
  const { common, persona: words } = useMessages()
  const url = useObjectUrl(file)
  const [crop, setCrop] = useState({ x: 0, y: 0 })
  const [zoom, setZoom] = useState(1)
  const [area, setArea] = useState<Area>()
  const [failed, setFailed] = useState(false)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (!area) return
    try {
      await onUse(await cropPicture(file, area, SIDE))
    } catch {
      setFailed(true)
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
              mediaProps={{ onError: () => setFailed(true) }}
              onCropChange={setCrop}
              onZoomChange={setZoom}
              onCropComplete={(_, pixels) => setArea(pixels)}
            />
          )}
        </div>
        {failed && (
          <p role="alert" className={field.alert}>
            {words.badPicture}
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
          <Button type="submit" look="primary" disabled={!area || failed}>
            {words.use}
          </Button>
        </div>
      </form>
    </PanelDialog>
  )
}

/** An address for a file, as long as it is shown. */
function useObjectUrl(file: File): string | undefined {
  const [url, setUrl] = useState<string>()
  useEffect(() => {
    const made = URL.createObjectURL(file)
    setUrl(made)
    return () => URL.revokeObjectURL(made)
  }, [file])
  return url
}
