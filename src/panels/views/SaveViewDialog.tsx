import { type FormEvent, useId, useState } from 'react'
import { keepView } from '@/commands/editViews'
import { useCommandContext } from '@/commands/react'
import { boardViews } from '@/commands/views'
import { usePanelWords } from '@/i18n/panels/panelWords'
import { Button } from '@/ui/Button'
import field from '../fields/field.module.css'
import { PanelDialog } from '../fields/PanelDialog'
import { PanelGroup } from '../fields/PanelGroup'
import styles from './ViewsDialog.module.css'

/** Asks for the name under which the present look is kept. */
export function SaveViewDialog() {
  const id = useId()
  const context = useCommandContext()
  const { views: words } = usePanelWords().present
  const [name, setName] = useState(() => proposed(context, words.proposed))
  const close = () => context.session.setState({ dialog: null })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (name.trim() === '') return
    keepView(context, name.trim())
    close()
  }
  return (
    <PanelDialog title={words.save} width={400} onClose={close}>
      <form className={styles.save} onSubmit={submit}>
        <PanelGroup label={words.name} htmlFor={id}>
          <input
            id={id}
            className={field.input}
            data-autofocus
            autoComplete="off"
            value={name}
            onFocus={(event) => event.currentTarget.select()}
            onChange={(event) => setName(event.currentTarget.value)}
          />
        </PanelGroup>
        <Button type="submit" look="primary" disabled={name.trim() === ''}>
          {words.saveButton}
        </Button>
      </form>
      <p className={styles.help}>{words.help}</p>
    </PanelDialog>
  )
}

/** The lens that is looked through names a view well; else its number. */
function proposed(
  context: ReturnType<typeof useCommandContext>,
  numbered: (number: number) => string,
): string {
  const { lens } = context.session.getState()
  const views = boardViews(context)
  const name = lens && context.messages.lens.names[lens]
  return name && !views.some(({ title }) => title === name) ? name : numbered(views.length + 1)
}
