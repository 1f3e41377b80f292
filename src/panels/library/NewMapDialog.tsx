import { useId, useState } from 'react'
import { useMessages } from '@/i18n/messages'
import { PanelDialog } from '../fields/PanelDialog'
import type { Library, LibraryActions } from './actions'
import { DialogForm } from './DialogForm'
import styles from './NewMapDialog.module.css'
import { TemplatePreview } from './TemplatePreview'
import { TemplateRow } from './TemplateRow'
import { TitleField } from './TitleField'
import { useTemplateBoards } from './useTemplateBoards'

type Props = {
  readonly library: Pick<Library, 'templates' | 'captions' | 'theme'>
  readonly create: LibraryActions['create']
  readonly onClose: () => void
}

/** Asks what a new map starts from, shown beside the choice, and what it is called. */
export function NewMapDialog({ library, create, onClose }: Props) {
  const t = useMessages()
  const { templates, theme } = library
  const group = useId()
  const boards = useTemplateBoards(library)
  const [chosenId, setChosenId] = useState(templates[0]?.id)
  const [typed, setTyped] = useState<string>()
  const chosen = templates.find(({ id }) => id === chosenId)
  if (!chosen) return null
  const title = typed ?? chosen.title

  return (
    <PanelDialog title={t.newMap.dialog} width={980} onClose={onClose}>
      <DialogForm
        words={t.newMap.create}
        run={() => create(chosen.id, title.trim())}
        sayFailure={t.library.notMade}
        onClose={onClose}
      >
        <div className={styles.choice}>
          <fieldset className={styles.templates}>
            <legend>{t.newMap.template}</legend>
            {templates.map((template) => (
              <TemplateRow
                key={template.id}
                group={group}
                template={template}
                board={boards.get(template.id)}
                theme={theme}
                checked={template === chosen}
                describedBy={`${group}-about`}
                onChoose={() => setChosenId(template.id)}
              />
            ))}
          </fieldset>
          <div className={styles.chosen}>
            <TemplatePreview
              id={`${group}-about`}
              template={chosen}
              board={boards.get(chosen.id)}
              theme={theme}
            />
            <TitleField label={t.newMap.title} value={title} onChange={setTyped} />
          </div>
        </div>
      </DialogForm>
    </PanelDialog>
  )
}
