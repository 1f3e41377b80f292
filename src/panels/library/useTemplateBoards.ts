import { useEffect, useState } from 'react'
import type { Library, TemplateOffer } from './actions'
import { layOutTemplate, type TemplateBoard } from './templateBoard'

export type TemplateBoards = ReadonlyMap<TemplateOffer['id'], TemplateBoard>

/**
 * The boards of the templates, by their ids, as they come: one after the other, with room for the
 * page between two. One that cannot be loaded is left out, for a template can be chosen without
 * its picture.
 */
export function useTemplateBoards({
  templates,
  captions,
}: Pick<Library, 'templates' | 'captions'>): TemplateBoards {
  const [boards, setBoards] = useState<TemplateBoards>(new Map())
  useEffect(() => {
    let gone = false
    const layOutAll = async () => {
      for (const template of templates) {
        const board = await layOutTemplate(template, captions).catch(() => undefined)
        if (gone) return
        if (board) setBoards((before) => new Map(before).set(template.id, board))
        await nextFrame()
      }
    }
    void layOutAll()
    return () => {
      gone = true
    }
  }, [templates, captions])
  return boards
}

/** Once what has changed is on the screen; a page that is out of sight draws nothing to wait for. */
function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    if (document.hidden) setTimeout(resolve)
    else requestAnimationFrame(() => setTimeout(resolve))
  })
}
