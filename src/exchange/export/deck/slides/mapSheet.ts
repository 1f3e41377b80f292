import { composePicture } from '../../picture'
import { boardPlace } from '../board/boardPlace'
import { boardNames } from '../board/flows'
import { placePrimitives } from '../board/placePrimitives'
import type { Deck, Sheet } from '../deck'

/** The whole board on one slide: every card in its place, as a shape with its text. */
export function mapSheet(deck: Deck): Sheet {
  return {
    draw(pen) {
      const { scene, messages, pictures } = deck
      const { primitives } = composePicture(scene, { what: 'map' })!
      const names = boardNames(scene, messages)
      placePrimitives(primitives, boardPlace(deck), { pen, names, pictures })
    },
  }
}
