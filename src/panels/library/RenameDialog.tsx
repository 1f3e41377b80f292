import { useState } from 'react'
import { useMessages } from '@/i18n/messages'
import { PanelDialog } from '../fields/PanelDialog'
import { DialogForm } from './DialogForm'
import { TitleField } from './TitleField'

type Props = {
  /** As it is now. */
  readonly title: string
  readonly rename: (title: string) => Promise<void>
  readonly onClose: () => void
}

/** Gives a map another title. */
export function RenameDialog({ title, rename, onClose }: Props) {
  const t = useMessages()
  const [typed, setTyped] = useState(title)
  return (
    <PanelDialog title={t.rename.dialog} width={420} onClose={onClose}>
      <DialogForm
        words={t.rename.save}
        run={async () => {
          if (typed.trim() !== title) await rename(typed.trim())
        }}
        sayFailure={t.library.notDone}
        onClose={onClose}
      >
        <TitleField label={t.rename.title} value={typed} onChange={setTyped} isFocusedFirst />
      </DialogForm>
    </PanelDialog>
  )
}
