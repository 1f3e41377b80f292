import { useMessages } from '@/i18n/messages'
import { journeyOf, type MapDocument } from '@/model/document'
import { stagesOf } from '@/model/outline'
import { useScene } from './boardStore'

/**
 * What the board says of itself to whoever hears it: the map's title and how much is on it. Whoever
 * comes from another page stands here, with the first stage one Tab away.
 */
export function BoardHeading({ id }: { readonly id: string }) {
  const { board, details } = useMessages()
  const title = useScene(({ map }) => journeyOf(map).title)
  const counts = useScene(({ map }) => {
    const counts = countsOf(map.card)
    return details.counts(stagesOf(map).length, counts.touchpoint, counts.pain)
  })
  return (
    <h1 id={id} tabIndex={-1} className="visually-hidden" aria-description={counts}>
      {title || board.untitledMap}
    </h1>
  )
}

/** Counted in one go: the board has thousands of cards, and this is looked at with each change. */
function countsOf(cards: MapDocument['card']) {
  let [touchpoint, pain] = [0, 0]
  for (const { type } of Object.values(cards)) {
    if (type === 'touchpoint') touchpoint += 1
    else if (type === 'pain') pain += 1
  }
  return { touchpoint, pain }
}
