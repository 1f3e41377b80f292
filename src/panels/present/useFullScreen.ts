import { useCallback, useEffect, useRef } from 'react'

/**
 * The page over the whole screen, where the browser lets it; without it the window will do. `onLeft`
 * is told when somebody left it by the browser's own key.
 */
export function useFullScreen(onLeft: () => void): { toggle(): void; enter(): void } {
  const latest = useRef(onLeft)
  latest.current = onLeft
  useEffect(() => {
    const onChange = () => {
      if (!document.fullscreenElement) latest.current()
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
    if (document.fullscreenElement) void document.exitFullscreen().catch(() => {})
    else enter()
  }, [enter])
  return { toggle, enter }
}
