import { useSyncExternalStore } from 'react'
import type { Insets, Size } from './camera'

function subscribe(listener: () => void): () => void {
  window.addEventListener('resize', listener)
  return () => window.removeEventListener('resize', listener)
}

let last: Size = { width: 0, height: 0 }

function sizeNow(): Size {
  const { innerWidth: width, innerHeight: height } = window
  if (last.width !== width || last.height !== height) last = { width, height }
  return last
}

/** The window's size as it changes, px. */
export function useWindowSize(): Size {
  return useSyncExternalStore(subscribe, sizeNow)
}

/** What stands around what is shown, px: the caption above it, and the progress below. */
export function insetsFor({ width, height }: Size): Insets {
  const side = clamp(width * 0.035, 20, 96)
  return {
    top: clamp(height * 0.17, 112, 250),
    right: side,
    bottom: clamp(height * 0.065, 40, 96),
    left: side,
  }
}

/** What stands around the board where nothing is said about it, px. */
export function insetsAround({ width }: Size): Insets {
  const side = clamp(width * 0.015, 12, 40)
  return { top: side, right: side, bottom: side, left: side }
}

/**
 * The same where the caption stands at the left instead: what is higher than wide is then shown
 * larger.
 */
export function insetsBeside({ width, height }: Size): Insets {
  const { right, bottom, left } = insetsFor({ width, height })
  return {
    top: clamp(height * 0.04, 24, 64),
    right,
    bottom,
    left: left + clamp(width * 0.24, 220, 620),
  }
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value))
}
