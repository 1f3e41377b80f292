import type { Scene } from '@/drawing/scene'
import type { Pictures } from '@/drawing/surfaces/canvas'
import { LANE_TITLE_WIDTH } from '@/layout/metrics'
import { between, type Camera, cameraOn, type Insets, placeOf, type Size } from './camera'
import { paintSight, paintTitles, VEIL } from './paintSight'
import type { Sight } from './sights'

/** How long the way from one part of the story to the next takes, ms. */
export const WAY = 760

/** The whole board is kept at this width, px, for what comes into sight on the way. */
const GROUND_WIDTH = 1600

/** How long after a part is there the ground for the next way is painted, ms. */
const CALM = 250

/** What is to be shown: nothing of the board where there is no sight. */
export type Shot = {
  readonly scene: Scene
  readonly sight: Sight | undefined
  readonly size: Size
  readonly insets: Insets
  readonly pictures: Pictures
}

export type StoryCanvas = {
  /** Goes to a shot over a way of so many ms; at once for 0. */
  show(shot: Shot, way: number): void
  close(): void
}

type Painted = { readonly canvas: HTMLCanvasElement; camera: Camera; sight: Sight | undefined }

/**
 * The board as a presentation shows it, in a container that covers the window. Each shot is painted
 * once, for where its camera comes to rest; on the way the last shot and the next one, and the whole
 * board beneath them, are moved and faded as layers, which needs no painting.
 */
export function createStoryCanvas(container: HTMLElement): StoryCanvas {
  const rest: Camera = { x: 0, y: 0, zoom: 1 }
  const layer = (): Painted => {
    const canvas = document.createElement('canvas')
    canvas.style.opacity = '0'
    container.append(canvas)
    return { canvas, camera: rest, sight: undefined }
  }
  const ground = layer()
  let [last, next] = [layer(), layer()]
  const titles = layer()
  let groundOf: Scene | undefined
  let frame = 0
  let waiting: ReturnType<typeof setTimeout> | undefined
  /** Ends the way that is gone: whoever goes on twice wants to be there. */
  let finish = () => {}

  const place = ({ canvas, camera }: Painted, now: Camera, opacity: number) => {
    canvas.style.opacity = String(opacity)
    canvas.style.transform = placeOf(camera, now)
  }
  const placeTitles = (now: Camera, before: number, opacity: number) => {
    const { canvas, camera, sight } = titles
    if (!sight) return
    const scale = now.zoom / camera.zoom
    canvas.style.opacity = String(opacity)
    canvas.style.transform = `translate(${before}px, ${now.y + sight.clip.y * now.zoom}px) scale(${scale})`
  }

  function paintGround({ scene, sight, pictures }: Shot) {
    if (!sight || groundOf === scene) return
    groundOf = scene
    const { clip } = sight
    const zoom = Math.min(1, GROUND_WIDTH / clip.width)
    ground.camera = { x: -clip.x * zoom, y: -clip.y * zoom, zoom }
    const size = { width: clip.width * zoom, height: clip.height * zoom }
    const { lit: _, ...plain } = sight
    paintSight(ground.canvas, scene, plain, ground.camera, size, pictures)
  }

  return {
    show(shot, way) {
      finish()
      clearTimeout(waiting)
      const { scene, sight, size, insets, pictures } = shot
      const before = sight?.titled ? LANE_TITLE_WIDTH : 0
      const camera = sight ? cameraOn(sight.seen, size, insets, before, sight.least) : last.camera
      const [from, to] = [last, next]
      to.camera = camera
      to.sight = sight
      if (sight) paintSight(to.canvas, scene, sight, camera, size, pictures)
      const titled = { from: from.sight?.titled ? 1 : 0, to: sight?.titled ? 1 : 0 }
      const titlesFrom = titles.sight ? leftOf(titles) : 0
      if (sight?.titled) {
        titles.sight = sight
        titles.camera = camera
        paintTitles(titles.canvas, scene, sight, camera.zoom)
      }
      const titlesTo = titles.sight ? leftOf(titles) : 0
      if (way > 0) paintGround(shot)
      // It is there before it is needed: the first way is to be as smooth as the others.
      else waiting = setTimeout(() => paintGround(shot), CALM)
      const dim = (each: Painted) => (each.sight ? (each.sight.lit ? 1 - VEIL : 1) : 0)
      const start = performance.now()

      const move = (share: number) => {
        const now = between(from.camera, camera, share)
        // The next shot comes in while the last one still is there: the board never gets pale.
        const arrived = Math.min(1, share * 1.6)
        place(ground, now, share >= 1 ? 0 : dim(from) + (dim(to) - dim(from)) * share)
        place(from, now, share >= 1 || !from.sight ? 0 : sight ? 1 : 1 - share)
        place(to, now, sight ? arrived : 0)
        const fade = titled.from + (titled.to - titled.from) * share
        placeTitles(now, titlesFrom + (titlesTo - titlesFrom) * share, fade)
      }
      const settle = () => {
        cancelAnimationFrame(frame)
        finish = () => {}
        move(1)
        ;[last, next] = [to, from]
      }
      container.append(to.canvas, titles.canvas)
      if (way === 0) return settle()
      const step = (time: number) => {
        const passed = Math.min(1, Math.max(0, (time - start) / way))
        if (passed === 1) return settle()
        move(eased(passed))
        frame = requestAnimationFrame(step)
      }
      finish = settle
      move(0)
      frame = requestAnimationFrame(step)
    },
    close() {
      cancelAnimationFrame(frame)
      clearTimeout(waiting)
      container.replaceChildren()
    },
  }
}

/** Where the strip of titles stands in the window: right before what is seen, px from its left. */
function leftOf({ camera, sight }: Painted): number {
  return (sight!.seen.x - LANE_TITLE_WIDTH) * camera.zoom + camera.x
}

function eased(share: number): number {
  return share < 0.5 ? 4 * share ** 3 : 1 - (2 - 2 * share) ** 3 / 2
}
