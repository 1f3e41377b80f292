import { IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { editCards } from '@/commands/editFields'
import { useCommandContext } from '@/commands/react'
import { useAssetUrl } from '@/drawing/surfaces/assetUrls'
import { PICTURE_SIDE } from '@/exchange/pictures/limits'
import { redrawPicture } from '@/exchange/pictures/redraw'
import { useMessages } from '@/i18n/messages'
import { usePanelWords } from '@/i18n/panels/panelWords'
import type { AssetId, Card } from '@/model/records/card'
import { IconButton } from '@/ui/IconButton'
import field from '../../fields/field.module.css'
import { PanelGroup } from '../../fields/PanelGroup'
import { PictureButton } from '../../fields/PictureButton'
import { sayPictureFailure } from '../../fields/pictureProblem'
import { usePutPicture } from '../../fields/pictures'
import styles from './PictureGroup.module.css'

/** The picture of an image card. */
export function PictureGroup({ card }: { card: Card }) {
  const context = useCommandContext()
  const put = usePutPicture()
  const { details, locale } = useMessages()
  const { pictures } = usePanelWords()
  const [failure, setFailure] = useState<string>()
  const set = (assetId: AssetId | null) => editCards(context, [card.id], { assetId })
  const choose = async (file: File) => {
    setFailure(undefined)
    try {
      const { blob, width, height } = await redrawPicture(file, PICTURE_SIDE)
      set(await put(blob, width, height))
    } catch (error) {
      setFailure(sayPictureFailure(error, pictures, locale))
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
      {failure && (
        <p role="alert" className={field.alert}>
          {failure}
        </p>
      )}
    </PanelGroup>
  )
}

function Preview({ id, alt }: { id: AssetId; alt: string }) {
  const url = useAssetUrl(id)
  return url ? <img className={styles.preview} src={url} alt={alt} /> : null
}
