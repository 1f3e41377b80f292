import { useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { useDesk, useSessionState } from '@/editor/react'
import { usePanelWords } from '@/i18n/panels/panelWords'
import type { JourneyId } from '@/model/records/journey'
import { PresentMenu } from '@/panels/present/PresentMenu'
import type { Storage } from '@/storage/storage'
import { useLoaded } from '@/ui/useLoaded'
import type { Appearance } from '../appearance'
import { openShowWindow } from '../show/useElsewhere'
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
  const other = useOtherWindow(id, () => tell(words.refused))
  const onGone = (closedByOther: boolean) => {
    session.setState({ presenting: null })
    if (closedByOther) tell(words.gone)
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

/** The window for the projector, opened in the very moment that it is asked for: later is refused. */
function useOtherWindow(id: JourneyId, onRefused: () => void): Window | undefined {
  const { session } = useDesk()
  const [other, setOther] = useState<Window>()
  const refused = useRef(onRefused)
  refused.current = onRefused
  useEffect(() => {
    const open = () => {
      const opened = openShowWindow(id)
      if (opened) return setOther(opened)
      session.setState({ presenting: null })
      refused.current()
    }
    if (session.getState().presenting === 'elsewhere') open()
    return session.subscribe((state, before) => {
      if (state.presenting === 'elsewhere' && before.presenting !== 'elsewhere') open()
    })
  }, [id, session])
  return other
}
