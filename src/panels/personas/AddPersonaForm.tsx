import { IconPlus } from '@tabler/icons-react'
import { type FormEvent, useState } from 'react'
import { useMessages } from '@/i18n/messages'
import { usePanelWords } from '@/i18n/panels/panelWords'
import { Button } from '@/ui/Button'
import field from '../fields/field.module.css'
import { PanelDialog } from '../fields/PanelDialog'
import { DialogForm } from '../library/DialogForm'

/** The button `New persona`, and the dialog that asks for its name. */
export function AddPersonaForm({ onAdd }: { onAdd: (name: string) => Promise<void> }) {
  const { library, persona: words } = useMessages()
  const { personas: t } = usePanelWords()
  const [name, setName] = useState<string>()
  return (
    <>
      <Button onClick={() => setName('')}>
        <IconPlus size={16} aria-hidden="true" /> {t.add}
      </Button>
      {name !== undefined && (
        <PanelDialog title={t.add} width={400} onClose={() => setName(undefined)}>
          <DialogForm
            words={t.create}
            run={() => onAdd(name.trim() || words.nameless)}
            sayFailure={library.notDone}
            onClose={() => setName(undefined)}
          >
            <label className={field.label} htmlFor="new-persona">
              {words.name}
            </label>
            <input
              id="new-persona"
              className={field.input}
              data-autofocus
              autoComplete="off"
              placeholder={words.namePlaceholder}
              value={name}
              onChange={(event: FormEvent<HTMLInputElement>) => setName(event.currentTarget.value)}
            />
          </DialogForm>
        </PanelDialog>
      )}
    </>
  )
}
