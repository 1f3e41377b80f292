const PEERS = ['excalidraw', 'tldraw']
const SMOOTH_FPS = 58

/**
 * What Parcours sets itself, beside the peers in the same run: times of one machine say nothing on
 * another, ratios do. `of(app, n)` is the median row of an app; a goal whose rows are missing has
 * no verdict.
 */
export const GOALS = [
  atMost('Load, 500 cards', 500, 0.5, 'the best peer', PEERS, (row) => row.load),
  atMost('Load, 2000 cards', 2000, 0.5, 'the best peer', PEERS, (row) => row.load),
  smooth('Panning at 100 %, 2000 cards', 2000, (row) => row.panFull.fps),
  smooth('Dragging at 100 %, 2000 cards', 2000, (row) => row.dragging.fps),
  atLeastExcalidraw('Panning with all 2000 in view', 2000, (row) => row.panFit.fps),
  atMost(
    'JavaScript until painted',
    500,
    0.6,
    'Excalidraw',
    ['excalidraw'],
    (row) => row.javascriptKB,
  ),
  atMost('PNG at 2x, 500 cards', 500, 0.7, 'Excalidraw', ['excalidraw'], (row) => row.png.ms),
  atMost('Heap, 2000 cards', 2000, 1, 'Excalidraw', ['excalidraw'], (row) => row.heapMB),
]

function atMost(name, size, share, whose, peers, value) {
  return {
    name,
    wanted: `≤ ${share} of ${whose}`,
    judge(of) {
      const own = of('parcours', size)
      const others = peers.map((peer) => of(peer, size))
      if (!own || others.includes(undefined)) return undefined
      const ratio = value(own) / Math.min(...others.map(value))
      return { measured: ratio.toFixed(2), met: ratio <= share }
    },
  }
}

function smooth(name, size, value) {
  return {
    name,
    wanted: `60 fps (≥ ${SMOOTH_FPS})`,
    judge(of) {
      const own = of('parcours', size)
      return own && { measured: value(own).toFixed(1), met: value(own) >= SMOOTH_FPS }
    },
  }
}

function atLeastExcalidraw(name, size, value) {
  return {
    name,
    wanted: '≥ Excalidraw',
    judge(of) {
      const own = of('parcours', size)
      const peer = of('excalidraw', size)
      if (!own || !peer) return undefined
      const measured = `${value(own).toFixed(1)} against ${value(peer).toFixed(1)} fps`
      return { measured, met: value(own) >= value(peer) }
    },
  }
}
