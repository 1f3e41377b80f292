import { byOrder } from '@/model/order'
import type { Lane } from '@/model/records/lane'

/**
 * The lane among others that takes what another lane holds: the same one, else the one of its type
 * with the same title, else the first of its type. Lanes of free text are told apart by their titles
 * alone. Nothing where none is like it.
 */
export function laneLike(
  lanes: Readonly<Record<string, Lane>>,
  { id, type, title }: Pick<Lane, 'type' | 'title'> & { readonly id: string },
): Lane | undefined {
  const ofType = Object.values(lanes)
    .sort(byOrder)
    .filter((lane) => lane.type === type)
  return (
    ofType.find((lane) => lane.id === id) ??
    ofType.find((lane) => lane.title === title) ??
    (type === 'text' && title !== '' ? undefined : ofType[0])
  )
}
