import { IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { editCards } from '@/commands/editFields'
import { useCommandContext } from '@/commands/react'
import { useAssetUrl } from '@/drawing/surfaces/assetUrls'
import { useMessages } from '@/i18n/messages'
import type { AssetId, Card } from '@/model/records/card'
import { IconButton } from '@/ui/IconButton'
import field from '../../fields/field.module.css'
import { PanelGroup } from '../../fields/PanelGroup'
import { PictureButton } from '../../fields/PictureButton'
import { usePutPicture } from '../../fields/pictures'
import { shrinkPicture } from '../../fields/shrinkPicture'
import styles from './PictureGroup.module.css'

/** Pixels of the longer side: sharp on a card at 400 %, and small enough to travel in a file. */
const LONGEST = 1200

/** The picture of an image card. */
export function PictureGroup({ card }: { card: Card }) {
  const context = useCommandContext()
  const put = usePutPicture()
  const { details, persona } = useMessages()
  const [failed, setFailed] = useState(false)
  const set = (assetId: AssetId | null) => editCards(context, [card.id], { assetId })
  const choose = async (file: File) => {
    setFailed(false)
    try {
      const { blob, width, height } = await shrinkPicture(file, LONGEST)
      set(await put(blob, width, height))
    } catch {
      setFailed(true)
    }
  }
  return (
    <PanelGroup label={details.picture}>
      {card.assetId && <Preview id={card.assetId} alt={card.title} />}
      <div className={styles.buttons}>
        <PictureButton
          label={card.assetId ? details.replacePicture : details.choosePicture}
          onFile={choose}
        />
        {card.assetId && (
          <IconButton
            label={details.removePicture}
            icon={<IconTrash size={16} stroke={1.6} />}
            onClick={() => set(null)}
          />
        )}
      </div>
      {failed && (
        <p role="alert" className={field.alert}>
          {persona.badPicture}
        </p>
      )}
    </PanelGroup>
  )
}

function Preview({ id, alt }: { id: AssetId; alt: string }) {
  const url = useAssetUrl(id)
  return url ? <img className={styles.preview} src={url} alt={alt} /> : null
}
