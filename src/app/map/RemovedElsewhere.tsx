import { useCallback } from 'react'
import { firstLine } from '@/commands/places'
import { useDesk, useSessionState } from '@/editor/react'
import { usePanelWords } from '@/i18n/panels/panelWords'
import { Told } from './Told'

/** Says that what somebody had selected, or was typing in, was removed in another window. */
export function RemovedElsewhere() {
  const { tabs } = usePanelWords()
  const { session } = useDesk()
  const title = useSessionState((state) => state.removedElsewhere)
  const done = useCallback(() => session.setState({ removedElsewhere: null }), [session])
  return (
    <Told
      sentence={title === null ? undefined : tabs.removedElsewhere(firstLine(title))}
      onDone={done}
    />
  )
}
