import { createPortal } from 'react-dom'
import { useDesk, useSessionState } from '@/editor/react'
import { usePanelWords } from '@/i18n/panels/panelWords'
import type { JourneyId } from '@/model/records/journey'
import { PresentMenu } from '@/panels/present/PresentMenu'
import type { Storage } from '@/storage/storage'
import { useLoaded } from '@/ui/useLoaded'
import type { Appearance } from '../appearance'
import { useShowWindow } from '../show/useShowWindow'
import type { FileSlots } from './MapFile'

type Props = {
  readonly id: JourneyId
  readonly storage: Storage
  readonly appearance: Appearance
  readonly slots: FileSlots
  readonly tell: (sentence: string) => void
}

const loadHere = async () => (await import('../show/PresentHere')).PresentHere
const loadElsewhere = async () => (await import('../show/PresentElsewhere')).PresentElsewhere

/** All ways to show an open map to others. Their code comes when it is first asked for. */
export function MapShow({ id, storage, appearance, slots, tell }: Props) {
  const { session } = useDesk()
  const { elsewhere: words } = usePanelWords().present
  const presenting = useSessionState((state) => state.presenting)
  const Here = useLoaded(presenting === 'here' ? loadHere : undefined)
  const Elsewhere = useLoaded(presenting === 'elsewhere' ? loadElsewhere : undefined)
  const other = useShowWindow(id, () => tell(words.refused))
  const onGone = (closedByOther: boolean) => {
    const hasKeyboard = slots.notice?.contains(document.activeElement)
    session.setState({ presenting: null })
    if (closedByOther) tell(words.gone)
    if (!hasKeyboard) return
    // The bar is gone with the next frame, and the keyboard with it where it stood there.
    requestAnimationFrame(() => {
      if (document.activeElement === document.body) slots.present?.querySelector('button')?.focus()
    })
  }
  return (
    <>
      {slots.present && createPortal(<PresentMenu />, slots.present)}
      {presenting === 'here' && Here && <Here storage={storage} appearance={appearance} />}
      {presenting === 'elsewhere' && other && Elsewhere && slots.notice
        ? createPortal(<Elsewhere id={id} other={other} onGone={onGone} />, slots.notice)
        : null}
    </>
  )
}
