import { useCallback, useEffect, useState } from 'react'
import { dark, light } from '@/drawing/palette'
import { useMessages } from '@/i18n/messages'
import { repairMap } from '@/model/repair'
import { validateMap } from '@/model/validate'
import { boardStyle } from '../boardStyle'
import { CrashBoundary } from '../crash/CrashBoundary'
import type { PageProps } from '../pageProps'
import type { Route } from '../route'
import { MapPage } from './MapPage'
import { NotOpen } from './NotOpen'
import { type OpenDesk, openDesk } from './openDesk'
import { presentDesk } from './presentDesk'
import { useOpening } from './useOpening'

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
  // The style at the time of opening; later changes restyle the board that is there.
  const [firstStyle] = useState(() =>
    boardStyle(messages, appearance.theme === 'dark' ? dark : light),
  )
  const open = useCallback(() => openDesk(storage, id, firstStyle), [storage, id, firstStyle])
  const opening = useOpening(open)
  const opened = opening.state === 'open' ? opening.opened : undefined
  useEffect(() => {
    presentDesk.setState({ open: opened })
    return () => presentDesk.setState({ open: undefined })
  }, [opened])

  if (opening.state !== 'open') return <NotOpen opening={opening} storage={storage} id={id} />
  const desk = opening.opened
  const reopen = () => {
    // The work of this window goes on where it can; else with what is on the disk.
    if (!isSound(desk)) onOpenAnew()
  }
  return (
    <CrashBoundary
      storage={storage}
      route={route}
      language={appearance.language}
      open={desk}
      onReopen={reopen}
    >
      <MapPage open={desk} storage={storage} appearance={appearance} cardId={cardId} tab={tab} />
    </CrashBoundary>
  )
}

/** Whether the open map is one that could have been read: then its page can be drawn on it once more. */
function isSound({ desk }: OpenDesk): boolean {
  const { map } = desk.editor.store.getState()
  return validateMap(map).defects.length === 0 && repairMap(map) === map
}
