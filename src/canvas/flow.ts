import type { ReactFlowProps } from '@xyflow/react'
import { MAX_ZOOM, MIN_ZOOM } from './view'

/**
 * React Flow as every board here uses it: it pans, zooms and mounts. What the pointer and the keys
 * do to what lies on the board is ours, so its own ways of that are off.
 */
export const FLOW = {
  minZoom: MIN_ZOOM,
  maxZoom: MAX_ZOOM,
  nodesDraggable: false,
  nodesConnectable: false,
  nodesFocusable: false,
  edgesFocusable: false,
  elementsSelectable: false,
  deleteKeyCode: null,
  selectionKeyCode: null,
  multiSelectionKeyCode: null,
  disableKeyboardA11y: true,
  panOnScroll: true,
  panOnScrollSpeed: 1,
  zoomOnDoubleClick: false,
  zoomOnPinch: true,
  proOptions: { hideAttribution: true },
} as const satisfies ReactFlowProps
