import { IconPencil, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { removeAgenda, renameAgenda } from '@/commands/agenda'
import { useCommandContext } from '@/commands/react'
import { usePanelWords } from '@/i18n/panels/panelWords'
import type { Agenda } from '@/model/records/agenda'
import { IconButton } from '@/ui/IconButton'
import styles from './Agenda.module.css'
import { NameForm } from './NameForm'

type Props = {
  readonly agenda: Agenda
  readonly description: string
  readonly onChoose: () => void
}

/** An agenda of the library: taken, called otherwise, or removed. */
export function OwnAgenda({ agenda, description, onChoose }: Props) {
  const context = useCommandContext()
  const { workshop: words } = usePanelWords()
  const [isRenaming, setRenaming] = useState(false)
  const { id, name } = agenda
  if (isRenaming)
    return (
      <NameForm
        name={name}
        onDone={(next) => {
          if (next && next !== name) renameAgenda(context, id, next)
          setRenaming(false)
        }}
      />
    )
  return (
    <div className={styles.ownRow}>
      <button type="button" className={styles.start} onClick={onChoose}>
        <strong>{name}</strong>
        <span>{description}</span>
      </button>
      <IconButton
        label={`${words.rename}: ${name}`}
        title={words.rename}
        icon={<IconPencil size={15} />}
        onClick={() => setRenaming(true)}
      />
      <IconButton
        label={`${words.removeOwn}: ${name}`}
        title={words.removeOwn}
        icon={<IconTrash size={15} />}
        onClick={() => removeAgenda(context, id)}
      />
    </div>
  )
}
