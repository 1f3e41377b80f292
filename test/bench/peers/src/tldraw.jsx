import { getAssetUrlsByImport } from '@tldraw/assets/imports.vite'
import { createRoot } from 'react-dom/client'
import { createShapeId, getSnapshot, Tldraw, toRichText } from 'tldraw'
import { CARD, count, data, extent, fittingZoom, GRIP, generating, nearestToMiddle } from './board'
import 'tldraw/tldraw.css'

const cards = generating ? await data('cards') : undefined
const snapshot = generating ? undefined : await data('tldraw')
const board = extent(cards ?? shapesOf(snapshot))
const fitting = Math.max(0.05, fittingZoom(board))
const painted = Promise.withResolvers()
const assetUrls = getAssetUrlsByImport()
let editor

function shapesOf({ store }) {
  return Object.values(store).filter(({ typeName }) => typeName === 'shape')
}

const shape = ({ id, x, y, text }) => ({
  id: createShapeId(id),
  type: 'geo',
  x,
  y,
  props: {
    geo: 'rectangle',
    w: CARD.width,
    h: CARD.height,
    fill: 'solid',
    dash: 'solid',
    color: 'yellow',
    labelColor: 'black',
    size: 's',
    font: 'sans',
    scale: 0.6,
    richText: toRichText(text),
  },
})

function show(zoom) {
  const { w, h } = editor.getViewportScreenBounds()
  const x = w / 2 / zoom - board.width / 2
  const y = h / 2 / zoom - board.height / 2
  editor.setCamera({ x, y, z: zoom })
}

window.bench = {
  painted: painted.promise,
  dump: () => getSnapshot(editor.store).document,
  fit: () => show(fitting),
  full: () => show(1),
  card() {
    const { id, x, y } = nearestToMiddle(editor.getCurrentPageShapes(), board)
    const corner = editor.pageToScreen({ x, y })
    return { id, x: corner.x + GRIP.x, y: corner.y + GRIP.y }
  },
  position(id) {
    const { x, y } = editor.getShape(id)
    return { x, y }
  },
  async exportPng() {
    const ids = [...editor.getCurrentPageShapeIds()]
    const options = { format: 'png', pixelRatio: 2, scale: 1, background: true, padding: 0 }
    return (await editor.toImage(ids, options)).blob
  },
}

function whenLoaded() {
  const shapes = document.querySelectorAll('.tl-shape').length
  if (shapes < count || editor.getCurrentPageShapeIds().size < count) {
    return requestAnimationFrame(whenLoaded)
  }
  document.fonts.ready.then(() => requestAnimationFrame(painted.resolve))
}

function onMount(mounted) {
  editor = mounted
  editor.user.updateUserPreferences({ animationSpeed: 0 })
  if (cards) editor.createShapes(cards.map(shape))
  show(fitting)
  whenLoaded()
}

createRoot(document.getElementById('root')).render(
  <Tldraw assetUrls={assetUrls} snapshot={snapshot} onMount={onMount} />,
)
