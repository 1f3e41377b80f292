import { useEffect, useState } from 'react'
import { useMessages } from '@/i18n/messages'
import { PanelSpeech } from '@/panels/PanelSpeech'
import { MapFailure, mapFaultOf } from '../map/MapFailure'
import type { PageProps } from '../pageProps'
import type { Route } from '../route'
import { type OpenShow, openShow } from './openShow'
import { ShowPage } from './ShowPage'

type Opening =
  | { readonly state: 'opening' }
  | { readonly state: 'open'; readonly show: OpenShow }
  | { readonly state: 'failed'; readonly error: unknown }

/** The window for the projector: the map that the address names, and nothing else. */
export function ShowRoute({
  storage,
  appearance,
  route,
}: PageProps<Extract<Route, { page: 'show' }>>) {
  const { id } = route
  const messages = useMessages()
  const [opening, setOpening] = useState<Opening>({ state: 'opening' })
  useEffect(() => {
    let gone = false
    let show: OpenShow | undefined
    const open = async () => {
      try {
        show = await openShow(storage, id)
        if (gone) show.close()
        else setOpening({ state: 'open', show })
      } catch (error) {
        if (!gone) setOpening({ state: 'failed', error })
      }
    }
    void open()
    return () => {
      gone = true
      show?.close()
    }
  }, [storage, id])

  if (opening.state === 'failed') {
    const fault = mapFaultOf(opening.error)
    if (!fault) throw opening.error
    return <MapFailure fault={fault} storage={storage} id={id} />
  }
  if (opening.state === 'opening')
    return (
      <main aria-busy="true" style={{ minHeight: '100%' }}>
        <span className="visually-hidden">{messages.map.loading}</span>
      </main>
    )
  return (
    <PanelSpeech language={appearance.language}>
      <ShowPage id={id} editor={opening.show.editor} storage={storage} appearance={appearance} />
    </PanelSpeech>
  )
}
