import { IconPencil, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import type { Picture } from '@/exchange/pictures/redraw'
import { useMessages } from '@/i18n/messages'
import type { Persona } from '@/model/records/persona'
import { useLoaded } from '@/ui/useLoaded'
import { PersonaDisc } from '../fields/PersonaDisc'
import { usePutPicture } from '../fields/pictures'
import styles from './PersonaPicture.module.css'

// Few ever crop a picture: what it takes loads with the first one.
const loadCropDialog = async () => (await import('./CropDialog')).CropDialog

type Props = {
  readonly persona: Persona
  /** Given the picture's id once it is kept; null takes the picture away. */
  readonly onChange: (pictureId: Persona['pictureId']) => void
}

/** The persona's disc: a click chooses a picture for it, which is then cropped. */
export function PersonaPicture({ persona, onChange }: Props) {
  const put = usePutPicture()
  const { details } = useMessages()
  const [file, setFile] = useState<File>()
  const CropDialog = useLoaded(file && loadCropDialog, () => setFile(undefined))
  const keep = async ({ blob, width, height }: Picture) => {
    onChange(await put(blob, width, height))
    setFile(undefined)
  }
  const label = persona.pictureId ? details.replacePicture : details.choosePicture
  return (
    <div className={styles.picture}>
      <label className={styles.choose} title={label}>
        <input
          type="file"
          accept="image/*"
          aria-label={label}
          onChange={(event) => {
            const [chosen] = event.currentTarget.files ?? []
            // The same file can be chosen again.
            event.currentTarget.value = ''
            if (chosen) setFile(chosen)
          }}
        />
        <PersonaDisc persona={persona} size={60} />
        <span aria-hidden="true" className={styles.badge}>
          <IconPencil size={12} stroke={1.75} />
        </span>
      </label>
      {persona.pictureId && (
        <button
          type="button"
          className={styles.remove}
          aria-label={details.removePicture}
          title={details.removePicture}
          onClick={() => onChange(null)}
        >
          <IconTrash size={12} stroke={1.75} />
        </button>
      )}
      {file && CropDialog && (
        <CropDialog file={file} onUse={keep} onClose={() => setFile(undefined)} />
      )}
    </div>
  )
}
