import { useEffect, useState } from 'react'
import { dark, light } from '@/drawing/palette'
import { useMessages } from '@/i18n/messages'
import { boardStyle } from './boardStyle'
import { MapFailure } from './MapFailure'
import { MapPage } from './MapPage'
import { type OpenDesk, openDesk } from './openDesk'
import type { PageProps } from './pageProps'
import type { Route } from './route'

type Opening =
  | { readonly state: 'opening' }
  | { readonly state: 'open'; readonly desk: OpenDesk }
  | { readonly state: 'failed'; readonly error: unknown }

/** Opens the map that the address names, and closes it when the address changes. */
export function MapRoute({
  storage,
  appearance,
  route: { id, cardId, tab },
}: PageProps<Extract<Route, { page: 'map' }>>) {
  const messages = useMessages()
  const [opening, setOpening] = useState<Opening>({ state: 'opening' })
  // The style at the time of opening; later changes restyle the board that is there.
  const [firstStyle] = useState(() =>
    boardStyle(messages, appearance.theme === 'dark' ? dark : light),
  )

  useEffect(() => {
    let gone = false
    let desk: OpenDesk | undefined
    const open = async () => {
      try {
        desk = await openDesk(storage, id, firstStyle)
        if (gone) await desk.close()
        else setOpening({ state: 'open', desk })
      } catch (error) {
        if (!gone) setOpening({ state: 'failed', error })
      }
    }
    void open()
    return () => {
      gone = true
      void desk?.close()
    }
  }, [storage, id, firstStyle])

  if (opening.state === 'failed')
    return <MapFailure error={opening.error} storage={storage} id={id} />
  if (opening.state === 'opening')
    return (
      <main aria-busy="true" style={{ minHeight: '100%' }}>
        <span className="visually-hidden">{messages.map.loading}</span>
      </main>
    )
  return (
    <MapPage
      open={opening.desk}
      storage={storage}
      appearance={appearance}
      cardId={cardId}
      tab={tab}
    />
  )
}
