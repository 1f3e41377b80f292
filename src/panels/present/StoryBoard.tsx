import { useLayoutEffect, useRef } from 'react'
import { useStore } from 'zustand'
import type { Scene } from '@/drawing/scene'
import type { Pictures } from '@/drawing/surfaces/canvas'
import type { StoryPart } from '@/story/story'
import type { Insets, Size } from './camera'
import styles from './StoryBoard.module.css'
import type { ShowBoard } from './showBoard'
import { sightOf } from './sights'
import { createStoryCanvas, type StoryCanvas, WAY } from './storyCanvas'

type Props = {
  readonly board: ShowBoard
  readonly part: StoryPart
  readonly size: Size
  readonly insets: Insets
  readonly pictures: Pictures
}

type Shown = Omit<Props, 'board' | 'insets' | 'part'> & {
  readonly view: StoryPart['view']
  readonly key: string
  readonly scene: Scene
}

/** The way between two looks of a window that moves its view, ms: the next one comes soon. */
const SHORT_WAY = 110

/** The real board under the story: from part to part its camera moves, or it stands back. */
export function StoryBoard({ board, part, size, insets, pictures }: Props) {
  const container = useRef<HTMLDivElement>(null)
  const canvas = useRef<StoryCanvas>(undefined)
  const shown = useRef<Shown>(undefined)
  // What is painted is the scene of the moment; this only tells when there is another.
  const scene = useStore(board.store)

  useLayoutEffect(() => {
    canvas.current = createStoryCanvas(container.current!)
    return () => {
      canvas.current?.close()
      shown.current = undefined
    }
  }, [])

  // biome-ignore lint/correctness/useExhaustiveDependencies: the scene is read once the board lies right
  useLayoutEffect(() => {
    board.lookAs(part.view)
    const now = { key: part.key, view: part.view, scene: board.store.getState(), size, pictures }
    const last = shown.current
    const isSame =
      last?.key === now.key &&
      last.view === now.view &&
      last.scene === now.scene &&
      last.size === size &&
      last.pictures === pictures
    if (isSame) return
    shown.current = now
    const isStill = window.matchMedia('(prefers-reduced-motion: reduce)').matches
    const sight = sightOf(part, now.scene)
    const isElsewhere = last !== undefined && (last.key !== now.key || last.view !== now.view)
    const isLive = last?.key === now.key
    const way = !isElsewhere || last.size !== size || isStill ? 0 : isLive ? SHORT_WAY : WAY
    canvas.current!.show({ scene: now.scene, sight, size, insets, pictures }, way)
  }, [board, part, scene, size, insets, pictures])

  return <div ref={container} className={styles.board} aria-hidden="true" data-story-board />
}
