import { useCallback, useEffect, useRef } from 'react'

/**
 * The page over the whole screen, where the browser lets it; without it the window will do. `onLeft`
 * is told when somebody left it by the browser's own key.
 */
export function useFullScreen(onLeft: () => void): { toggle(): void; enter(): void } {
  const latest = useRef(onLeft)
  latest.current = onLeft
  const isOwn = useRef(false)
  useEffect(() => {
    const onChange = () => {
      if (document.fullscreenElement) return
      if (!isOwn.current) latest.current()
      isOwn.current = false
    }
    document.addEventListener('fullscreenchange', onChange)
    return () => {
      document.removeEventListener('fullscreenchange', onChange)
      if (document.fullscreenElement) void document.exitFullscreen().catch(() => {})
    }
  }, [])
  const enter = useCallback(() => {
    void document.documentElement.requestFullscreen?.().catch(() => {})
  }, [])
  const toggle = useCallback(() => {
    if (!document.fullscreenElement) return enter()
    isOwn.current = true
    void document.exitFullscreen().catch(() => {})
  }, [enter])
  return { toggle, enter }
}
