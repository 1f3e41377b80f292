import type { Scene } from '@/drawing/scene'
import { useMessages } from '@/i18n/messages'
import type { StoryPart } from '@/story/story'
import type { Telling } from './telling'

type Props = {
  readonly part: StoryPart
  readonly telling: Telling
  readonly scene: Scene
}

/** What the board shows of a part, for whoever does not see the picture of it. */
export function PartInWords({ part, telling, scene }: Props) {
  const { board } = useMessages()
  const { map, geometry } = scene
  if (part.part === 'overview' || part.part === 'board')
    return (
      <ul className="visually-hidden">
        {geometry.stages.map(({ id }) => (
          <li key={id}>{board.stage(telling.stage(id))}</li>
        ))}
      </ul>
    )
  if (part.part !== 'stage') return null
  const { subjectId, look } = part
  const cards = [...geometry.cards.values()].filter(
    ({ stageId, homeId }) => stageId === subjectId && (look?.homeIds.has(homeId) ?? true),
  )
  return (
    <ul className="visually-hidden">
      {cards.map(({ id }) => (
        <li key={id}>{board.card(map.card[id]!.type, telling.title(id))}</li>
      ))}
    </ul>
  )
}
