import type { NodeProps } from '@xyflow/react'
import { memo, useMemo } from 'react'
import { useStore } from 'zustand'
import { firstLine } from '@/commands/places'
import { drawCard } from '@/drawing/card'
import { lookAt, opacityAt, wordsAt } from '@/drawing/lens/reading'
import type { Scene } from '@/drawing/scene'
import { SvgPrimitives } from '@/drawing/surfaces/SvgPrimitives'
import { useSessionState } from '@/editor/react'
import { useMessages } from '@/i18n/messages'
import type { CardBox } from '@/layout/geometry'
import type { CardId } from '@/model/records/card'
import styles from './Board.module.css'
import { useScene } from './boardStore'
import { CardTitleEditor } from './CardTitleEditor'
import { gestureStore } from './gestureStore'

/** A card on the board: its drawing, inside an element that keyboard and screen reader can reach. */
export const CardNode = memo(function CardNode({ id }: NodeProps) {
  const cardId = id as CardId
  const messages = useMessages()
  const body = useScene((scene) => scene.geometry.cards.get(cardId)?.body)
  const look = useScene((scene) => readAt(scene, cardId, lookAt))
  const opacity = useScene((scene) => readAt(scene, cardId, opacityAt))
  const said = useScene((scene) => readAt(scene, cardId, wordsAt))
  const card = useScene((scene) => scene.map.card[cardId])
  const palette = useScene((scene) => scene.palette)
  const stageColour = useScene((scene) => {
    const box = scene.geometry.cards.get(cardId)
    const stage = box && scene.map.stage[box.stageId]
    return stage ? scene.palette.strokes[stage.colour] : scene.palette.ink3
  })
  const selected = useSessionState((state) => state.selection.has(id))
  const focused = useSessionState((state) => state.focus === id)
  const editing = useSessionState((state) => state.editing === id)
  const underway = useStore(gestureStore, ({ dragged }) => dragged?.ids.has(id) ?? false)
  const primitives = useMemo(() => {
    if (!body) return []
    const shown = editing ? { ...body, title: { ...body.title, lines: [] } } : body
    return drawCard(shown, stageColour, palette, look)
  }, [body, stageColour, palette, look, editing])
  if (!body || !card) return null
  const title = firstLine(card.title) || messages.board.untitled
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: it has a role, which depends on what it holds
    <div
      {...(editing ? { role: 'group' } : { role: 'button', 'aria-pressed': selected })}
      className={styles.card}
      data-card-id={id}
      data-focus-key={id}
      data-selected={selected || undefined}
      data-underway={underway || undefined}
      aria-label={messages.board.card(card.type, title)}
      aria-description={said}
      tabIndex={focused ? 0 : -1}
      style={{ width: body.width, height: body.height }}
    >
      <svg
        width={body.width}
        height={body.height}
        // What is being typed is to be read.
        opacity={editing ? undefined : opacity}
        aria-hidden="true"
      >
        <SvgPrimitives primitives={primitives} />
      </svg>
      {editing && <CardTitleEditor card={card} body={body} />}
    </div>
  )
})

/** How a card that lies on the board is read. */
function readAt<T>(
  scene: Scene,
  id: CardId,
  read: (scene: Scene, box: CardBox) => T,
): T | undefined {
  const box = scene.geometry.cards.get(id)
  return box && read(scene, box)
}
