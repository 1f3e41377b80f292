import type { MouseEvent } from 'react'
import { useCommandContext } from '@/commands/react'
import { showCards } from '@/commands/showCards'
import { useEditorState } from '@/editor/react'
import { journeyOf } from '@/model/document'

/** What makes an anchor of a link to the board. */
export type CardLinkProps = {
  readonly href: string
  readonly onClick: (event: MouseEvent<Element>) => void
}

/**
 * Gives the anchor's properties for records of the map: a real address, which can be copied and
 * opened beside, and a click that goes to the board and shows them all. Only a card has an address
 * of its own; everything else leads to the map. Of several cards it is that of `named`, or the first.
 */
export function useCardLink(): (ids: readonly string[], named?: string) => CardLinkProps {
  const context = useCommandContext()
  const mapId = useEditorState(({ map }) => journeyOf(map).id)
  return (ids, named) => {
    const card = named ?? ids.find((id) => id.startsWith('card_'))
    return {
      href: card ? `#/map/${mapId}?card=${card}` : `#/map/${mapId}`,
      onClick: (event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
        event.preventDefault()
        showCards(context, ids)
      },
    }
  }
}
