import { IconTrash } from '@tabler/icons-react'
import { tellRan } from '@/commands/ran'
import { useCommandContext } from '@/commands/react'
import { removeRecords } from '@/commands/remove'
import { useMessages } from '@/i18n/messages'
import { Button } from '@/ui/Button'
import styles from './Details.module.css'

/** Ends every panel: removes what it is about. */
export function RemoveButton({ ids }: { ids: readonly string[] }) {
  const context = useCommandContext()
  const { details } = useMessages()
  const remove = () => {
    removeRecords(context, ids)
    tellRan(context, 'remove')
  }
  return (
    <div className={styles.foot}>
      <Button look="danger" onClick={remove}>
        <IconTrash size={15} stroke={1.6} aria-hidden="true" />
        {details.remove}
      </Button>
    </div>
  )
}
