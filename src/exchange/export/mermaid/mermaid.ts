import type { Exporter, ExportSource } from '../exporter'
import { diagramOf } from './diagram'
import { diagramNotes } from './notes'
import type { Whose } from './tasks'

export type { Whose }

/** The diagram as text, to be shown and copied before it is saved. */
export function mermaidText({ scene, messages }: ExportSource, whose: Whose): string {
  return diagramOf(scene.map, scene.library, whose, messages).text
}

/** Writes a map as a Mermaid user journey, one diagram in a `.mmd` file. */
export function writeMermaid(whose: Whose): Exporter {
  return async (source) => {
    const diagram = diagramOf(source.scene.map, source.scene.library, whose, source.messages)
    return {
      blob: new Blob([diagram.text], { type: 'text/vnd.mermaid' }),
      extension: 'mmd',
      notes: diagramNotes(source, diagram, whose),
    }
  }
}
