import { type ComponentType, useEffect, useState } from 'react'
import styles from './BoardFoot.module.css'
import { PAINTED } from './usePainted'
import { ZoomBar } from './ZoomBar'

/** What stands at the foot of the view: zoom, lens, legend and filter, side by side. */
export function BoardFoot() {
  const LensTools = useLensTools()
  return (
    <div className={styles.foot} data-control="true">
      <ZoomBar />
      {LensTools && <LensTools />}
    </div>
  )
}

/** The lenses, once the board has been painted and their code is there: the board comes first. */
function useLensTools(): ComponentType | undefined {
  const [tools, setTools] = useState<{ readonly LensTools: ComponentType }>()
  useEffect(() => {
    let gone = false
    const load = async () => {
      const { LensTools } = await import('./LensTools')
      if (!gone) setTools({ LensTools })
    }
    const observer = new PerformanceObserver((list) => {
      if (list.getEntriesByName(PAINTED).length === 0) return
      observer.disconnect()
      // Without them the board is as good as it was: no reason to take it away.
      load().catch(() => {})
    })
    observer.observe({ type: 'mark', buffered: true })
    return () => {
      gone = true
      observer.disconnect()
    }
  }, [])
  return tools?.LensTools
}
