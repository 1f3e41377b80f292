import { createPortal } from 'react-dom'
import { useDesk } from '@/editor/react'
import type { Language } from '@/i18n/language'
import { useMessages } from '@/i18n/messages'
import { type ExportItem, ExportMenu } from '@/panels/exchange/ExportMenu'
import { FileNotice } from '@/panels/files/FileNotice'
import { FileState } from '@/panels/files/FileState'
import type { Storage } from '@/storage/storage'
import type { TiedFile } from '@/storage/tiedFile'
import { Button } from '@/ui/Button'
import { useFileTie } from './useFileTie'

/** Where the button `Export` and the tied file stand in the bar, and what is wrong below it. */
export type FileSlots = {
  readonly menu: HTMLElement | null
  readonly file: HTMLElement | null
  readonly notice: HTMLElement | null
  readonly present: HTMLElement | null
}

type Props = {
  readonly slots: FileSlots
  readonly storage: Storage
  readonly language: Language
  readonly tie: TiedFile
  readonly tell: (sentence: string) => void
  readonly onChoose: (item: ExportItem) => void
}

/** The menu of all that a map can be taken away as, and the file that it is tied to. */
export function MapFile({ storage, language, tie, slots, tell, onChoose }: Props) {
  const messages = useMessages()
  const { editor, session } = useDesk()
  const { tied, acts } = useFileTie({ storage, editor, tie, language, tell })
  return (
    <>
      {slots.menu &&
        createPortal(
          <ExportMenu
            target={<Button look="primary">{messages.export.button}</Button>}
            onChoose={onChoose}
            onImport={() => session.setState({ dialog: { name: 'import' } })}
            files={acts && { acts, name: tied.name }}
          />,
          slots.menu,
        )}
      {slots.file && createPortal(<FileState tied={tied} />, slots.file)}
      {slots.notice && acts && createPortal(<FileNotice tied={tied} acts={acts} />, slots.notice)}
    </>
  )
}
