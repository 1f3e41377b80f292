import { useId, useState } from 'react'
import { useMessages } from '@/i18n/messages'
import { PanelDialog } from '../fields/PanelDialog'
import type { Library, LibraryActions } from './actions'
import { DialogForm } from './DialogForm'
import styles from './NewMapDialog.module.css'
import { TemplateCard } from './TemplateCard'
import { TitleField } from './TitleField'

type Props = {
  readonly library: Pick<Library, 'templates' | 'captions' | 'theme'>
  readonly create: LibraryActions['create']
  readonly onClose: () => void
}

/** Asks what a new map starts from and what it is called. */
export function NewMapDialog({ library, create, onClose }: Props) {
  const t = useMessages()
  const group = useId()
  const [chosen, setChosen] = useState(library.templates[0]?.id ?? '')
  const [typed, setTyped] = useState<string>()
  const title = typed ?? library.templates.find(({ id }) => id === chosen)?.title ?? ''

  return (
    <PanelDialog title={t.newMap.dialog} width={900} onClose={onClose}>
      <DialogForm
        words={t.newMap.create}
        run={() => create(chosen, title.trim())}
        sayFailure={t.library.notMade}
        onClose={onClose}
      >
        <fieldset className={styles.templates}>
          <legend>{t.newMap.template}</legend>
          {library.templates.map((template) => (
            <TemplateCard key={template.id} template={template} library={library}>
              {(names) => (
                <input
                  type="radio"
                  name={group}
                  {...names}
                  checked={template.id === chosen}
                  data-autofocus={template.id === chosen || undefined}
                  onChange={() => setChosen(template.id)}
                />
              )}
            </TemplateCard>
          ))}
        </fieldset>
        <TitleField label={t.newMap.title} value={title} onChange={setTyped} />
      </DialogForm>
    </PanelDialog>
  )
}
