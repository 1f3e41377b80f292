import { useScene } from '@/canvas/boardStore'
import { useDesk, useSessionState } from '@/editor/react'
import { ExportPictureDialog } from '@/panels/exchange/ExportPictureDialog'
import { getAssets } from '@/storage/assets'
import type { Storage } from '@/storage/storage'

type Props = { readonly storage: Storage; readonly onSaved: (name: string) => void }

/** The dialog for pictures, over the board as it is. Only while it is open does it follow the board. */
export function PictureDialog({ storage, onSaved }: Props) {
  const dialog = useSessionState((state) => state.dialog)
  return dialog?.name === 'exportPicture' ? (
    <OpenPictureDialog format={dialog.format} storage={storage} onSaved={onSaved} />
  ) : null
}

function OpenPictureDialog({
  format,
  storage,
  onSaved,
}: Props & { format: 'png' | 'jpeg' | 'svg' }) {
  const { session } = useDesk()
  const scene = useScene((state) => state)
  const selection = useSessionState((state) => state.selection)
  return (
    <ExportPictureDialog
      format={format}
      scene={scene}
      selection={selection}
      loadAssets={(ids) => getAssets(storage, ids)}
      onSaved={onSaved}
      onClose={() => session.setState({ dialog: null })}
    />
  )
}
