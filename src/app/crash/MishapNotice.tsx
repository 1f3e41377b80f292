import { useStore } from 'zustand'
import type { Language } from '@/i18n/language'
import { useMessages } from '@/i18n/messages'
import type { Storage } from '@/storage/storage'
import { Button } from '@/ui/Button'
import { presentDesk } from '../map/presentDesk'
import type { Route } from '../route'
import styles from '../update/UpdateOffer.module.css'
import { CopyReport } from './CopyReport'
import { mishaps } from './mishaps'
import { reportOf } from './report'

type Props = { readonly storage: Storage; readonly route: Route; readonly language: Language }

/** Says that something went wrong outside of drawing. The page stays as it is, and saving goes on. */
export function MishapNotice(props: Props) {
  const { crash, common } = useMessages()
  const { error } = useStore(mishaps)
  const { open } = useStore(presentDesk)
  if (error === undefined) return null
  return (
    <div role="alert" className={styles.offer}>
      <span>{crash.mishap}</span>
      <CopyReport report={reportOf({ ...props, error, open })} />
      <Button look="quiet" onClick={() => mishaps.setState({ error: undefined })}>
        {common.close}
      </Button>
    </div>
  )
}
