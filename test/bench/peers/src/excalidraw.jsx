import { convertToExcalidrawElements, Excalidraw, exportToBlob } from '@excalidraw/excalidraw'
import { createRoot } from 'react-dom/client'
import { CARD, count, data, extent, fittingZoom, GRIP, generating, nearestToMiddle } from './board'
import '@excalidraw/excalidraw/index.css'

const elements = generating ? drawn(await data('cards')) : await data('excalidraw')
const board = extent(elements)
const fitting = Math.max(0.1, fittingZoom(board))
const painted = Promise.withResolvers()
let api

function drawn(cards) {
  const skeletons = cards.map(({ id, x, y, text }) => ({
    type: 'rectangle',
    id,
    x,
    y,
    ...CARD,
    backgroundColor: '#fff8d6',
    fillStyle: 'solid',
    strokeColor: '#222',
    strokeWidth: 1,
    roughness: 0,
    roundness: { type: 3 },
    label: { text, fontSize: 11, fontFamily: 2 },
  }))
  return convertToExcalidrawElements(skeletons, { regenerateIds: false })
}

const cards = () => api.getSceneElements().filter(({ type }) => type === 'rectangle')

function show(zoom) {
  const { width, height } = api.getAppState()
  const scrollX = width / 2 / zoom - board.width / 2
  const scrollY = height / 2 / zoom - board.height / 2
  api.updateScene({ appState: { zoom: { value: zoom }, scrollX, scrollY } })
}

window.bench = {
  painted: painted.promise,
  dump: () => elements,
  fit: () => show(fitting),
  full: () => show(1),
  card() {
    const { scrollX, scrollY, zoom } = api.getAppState()
    const { id, x, y } = nearestToMiddle(cards(), board)
    return {
      id,
      x: (x + scrollX) * zoom.value + GRIP.x,
      y: (y + scrollY) * zoom.value + GRIP.y,
    }
  },
  position(id) {
    const { x, y } = cards().find((card) => card.id === id)
    return { x, y }
  },
  exportPng: () =>
    exportToBlob({
      elements: api.getSceneElements(),
      files: {},
      mimeType: 'image/png',
      appState: { exportBackground: true, viewBackgroundColor: '#fff' },
      exportPadding: 0,
      getDimensions: (width, height) => ({ width: width * 2, height: height * 2, scale: 2 }),
    }),
}

function whenLoaded() {
  const { isLoading, width } = api.getAppState()
  if (isLoading || width < 300 || cards().length < count) return requestAnimationFrame(whenLoaded)
  show(fitting)
  document.fonts.ready.then(() => requestAnimationFrame(painted.resolve))
}

createRoot(document.getElementById('root')).render(
  <Excalidraw
    excalidrawAPI={(given) => {
      api = given
      whenLoaded()
    }}
    initialData={{ elements, appState: { zoom: { value: fitting } }, scrollToContent: true }}
  />,
)
