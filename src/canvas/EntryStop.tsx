import { useStore } from '@xyflow/react'
import { useDesk, useSessionState } from '@/editor/react'
import { useScene } from './boardStore'

/** Where Tab enters the board while the keyboard has no place on it yet. */
export function EntryStop() {
  const { session } = useDesk()
  const focus = useSessionState((state) => state.focus)
  const ready = useStore((state) => state.width > 0)
  const first = useScene((scene) => scene.geometry.stages[0]?.id)
  if (focus || !ready || !first) return null
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it passes the focus on at once
    // biome-ignore lint/a11y/noStaticElementInteractions: see above
    <span tabIndex={0} onFocus={() => session.setState({ focus: first })} />
  )
}
