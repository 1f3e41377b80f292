import { useState } from 'react'
import { useMessages } from '@/i18n/messages'
import { usePanelWords } from '@/i18n/panels/panelWords'
import type { JourneyId } from '@/model/records/journey'
import type { Storage } from '@/storage/storage'
import { nameVersion, removeVersion, type Version } from '@/storage/versions'
import { PanelDialog } from '../fields/PanelDialog'
import { ConfirmDialog } from '../library/ConfirmDialog'
import { DialogForm } from '../library/DialogForm'
import { TitleField } from '../library/TitleField'
import { PointButton } from './PointButton'
import styles from './Timeline.module.css'
import { VersionMenu } from './VersionMenu'
import { timeOfDay } from './whenInWords'

type Props = {
  readonly storage: Storage
  readonly mapId: JourneyId
  readonly version: Version
  readonly isShown: boolean
  readonly onShow: (sequence: number) => void
}

/** A version that is kept, with what can be done with it. */
export function VersionItem({ storage, mapId, version, isShown, onShow }: Props) {
  const { locale, library } = useMessages()
  const { history: words } = usePanelWords()
  const [dialog, setDialog] = useState<'name' | 'remove'>()
  const [typed, setTyped] = useState('')
  const { sequence, name, reason, time } = version
  const when = timeOfDay(time, locale)
  const title = name ?? words.reasons[reason]
  const close = () => setDialog(undefined)

  return (
    <li className={styles.version}>
      <PointButton
        title={title}
        detail={when}
        look={name === null ? 'automatic' : 'version'}
        isShown={isShown}
        onShow={() => onShow(sequence)}
      />
      <VersionMenu
        label={words.actions(`${title}, ${when}`)}
        renameWords={name === null ? words.giveName : words.rename}
        onRename={() => {
          setTyped(name ?? '')
          setDialog('name')
        }}
        onRemove={() => setDialog('remove')}
      />
      {dialog === 'name' && (
        <PanelDialog title={words.renameTitle} width={420} onClose={close}>
          <DialogForm
            words={words.renameWords}
            run={async () => {
              if (typed.trim() !== '') await nameVersion(storage, mapId, sequence, typed.trim())
            }}
            sayFailure={library.notDone}
            onClose={close}
          >
            <TitleField label={words.name} value={typed} onChange={setTyped} isFocusedFirst />
          </DialogForm>
        </PanelDialog>
      )}
      {dialog === 'remove' && (
        <ConfirmDialog
          title={words.remove}
          question={words.removeSure(title)}
          words={words.removeWords}
          run={() => removeVersion(storage, mapId, sequence)}
          onClose={close}
        />
      )}
    </li>
  )
}
