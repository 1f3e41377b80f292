import { useEffect, useState } from 'react'
import { dark, light } from '@/drawing/palette'
import { useMessages } from '@/i18n/messages'
import { repairMap } from '@/model/repair'
import { validateMap } from '@/model/validate'
import { boardStyle } from '../boardStyle'
import { CrashBoundary } from '../crash/CrashBoundary'
import type { PageProps } from '../pageProps'
import type { Route } from '../route'
import { MapFailure, mapFaultOf } from './MapFailure'
import { MapPage } from './MapPage'
import { type OpenDesk, openDesk } from './openDesk'
import { presentDesk } from './presentDesk'

type Opening =
  | { readonly state: 'opening' }
  | { readonly state: 'open'; readonly desk: OpenDesk }
  | { readonly state: 'failed'; readonly error: unknown }

type Props = PageProps<Extract<Route, { page: 'map' }>>

/** Opens the map that the address names, and closes it when the address changes. */
export function MapRoute(props: Props) {
  const [times, setTimes] = useState(1)
  return <OpeningMap key={times} {...props} onOpenAnew={() => setTimes(times + 1)} />
}

function OpeningMap({
  storage,
  appearance,
  route,
  onOpenAnew,
}: Props & { readonly onOpenAnew: () => void }) {
  const { id, cardId, tab } = route
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
        else {
          presentDesk.setState({ open: desk })
          setOpening({ state: 'open', desk })
        }
      } catch (error) {
        if (!gone) setOpening({ state: 'failed', error })
      }
    }
    void open()
    return () => {
      gone = true
      presentDesk.setState({ open: undefined })
      void desk?.close()
    }
  }, [storage, id, firstStyle])

  if (opening.state === 'failed') {
    const fault = mapFaultOf(opening.error)
    // Anything else is a crash, which the boundary around the page speaks of.
    if (!fault) throw opening.error
    return <MapFailure fault={fault} storage={storage} id={id} />
  }
  if (opening.state === 'opening')
    return (
      <main aria-busy="true" style={{ minHeight: '100%' }}>
        <span className="visually-hidden">{messages.map.loading}</span>
      </main>
    )
  const reopen = () => {
    // The work of this window goes on where it can; else with what is on the disk.
    if (!isSound(opening.desk)) onOpenAnew()
  }
  return (
    <CrashBoundary
      storage={storage}
      route={route}
      language={appearance.language}
      open={opening.desk}
      onReopen={reopen}
    >
      <MapPage
        open={opening.desk}
        storage={storage}
        appearance={appearance}
        cardId={cardId}
        tab={tab}
      />
    </CrashBoundary>
  )
}

/** Whether the open map is one that could have been read: then its page can be drawn on it once more. */
function isSound({ desk }: OpenDesk): boolean {
  const { map } = desk.editor.store.getState()
  return validateMap(map).defects.length === 0 && repairMap(map) === map
}
