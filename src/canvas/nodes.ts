import type { Node } from '@xyflow/react'
import type { Box } from '@/layout/box'
import type { Geometry } from '@/layout/geometry'

type Known = Map<string, Node>

/**
 * Makes React Flow's nodes of a geometry. A box that did not move keeps its node, the same object,
 * so that an edit costs what it moved and not what it left alone.
 */
export function createNodeMaker(): (geometry: Geometry, only?: ReadonlySet<string>) => Node[] {
  let known: Known = new Map()
  return (geometry, only) => {
    const next: Known = new Map()
    const add = (box: Box & { readonly id: string }, type: 'card' | 'note') => {
      if (only && !only.has(box.id)) return
      const before = known.get(box.id)
      next.set(box.id, before && isSame(before, box) ? before : nodeOf(box, type))
    }
    for (const card of geometry.cards.values()) add(card, 'card')
    for (const note of geometry.notes) add(note, 'note')
    known = next
    return [...next.values()]
  }
}

function isSame(node: Node, { x, y, width, height }: Box): boolean {
  return (
    node.position.x === x && node.position.y === y && node.width === width && node.height === height
  )
}

function nodeOf({ id, x, y, width, height }: Box & { id: string }, type: string): Node {
  // Sizes are known from the layout: React Flow need not measure, and can mount what is in view at once.
  const size = { width, height }
  return { id, type, position: { x, y }, data: {}, ...size, measured: size }
}
