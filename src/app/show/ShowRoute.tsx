import { useCallback } from 'react'
import { PanelSpeech } from '@/panels/PanelSpeech'
import { NotOpen } from '../map/NotOpen'
import { useOpening } from '../map/useOpening'
import type { PageProps } from '../pageProps'
import type { Route } from '../route'
import { openShow } from './openShow'
import { ShowPage } from './ShowPage'

/** The window for the projector: the map that the address names, and nothing else. */
export function ShowRoute({
  storage,
  appearance,
  route: { id },
}: PageProps<Extract<Route, { page: 'show' }>>) {
  const opening = useOpening(useCallback(() => openShow(storage, id), [storage, id]))
  if (opening.state !== 'open') return <NotOpen opening={opening} storage={storage} id={id} />
  return (
    <PanelSpeech language={appearance.language}>
      <ShowPage id={id} editor={opening.opened.editor} storage={storage} appearance={appearance} />
    </PanelSpeech>
  )
}
