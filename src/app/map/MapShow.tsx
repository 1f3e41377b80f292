import { createPortal } from 'react-dom'
import { useSessionState } from '@/editor/react'
import { PresentMenu } from '@/panels/present/PresentMenu'
import type { Storage } from '@/storage/storage'
import { useLoaded } from '@/ui/useLoaded'
import type { Appearance } from '../appearance'

type Props = {
  readonly storage: Storage
  readonly appearance: Appearance
  /** Where the button `Present` stands in the bar. */
  readonly slot: HTMLElement | null
  readonly tell: (sentence: string) => void
}

const loadHere = async () => (await import('../show/PresentHere')).PresentHere

/** All ways to show an open map to others. Their code comes when it is first asked for. */
export function MapShow({ storage, appearance, slot }: Props) {
  const presenting = useSessionState((state) => state.presenting)
  const Here = useLoaded(presenting === 'here' ? loadHere : undefined)
  return (
    <>
      {slot && createPortal(<PresentMenu />, slot)}
      {presenting === 'here' && Here && <Here storage={storage} appearance={appearance} />}
    </>
  )
}
