import { useCommandContext } from '@/commands/react'
import { useSessionState } from '@/editor/react'
import { useMessages } from '@/i18n/messages'
import { type CardBody, titlePlace } from '@/layout/cardBody'
import type { Card } from '@/model/records/card'
import { useLoaded } from '@/ui/useLoaded'
import { useScene } from './boardStore'
import { TitleEditor } from './TitleEditor'

const loadOffering = () => import('@/commands/usualTouchpoints')

/** The field over a card's title. */
export function CardTitleEditor({ card, body }: { card: Card; body: CardBody }) {
  const messages = useMessages()
  const context = useCommandContext()
  const palette = useScene((scene) => scene.palette)
  const fresh = useSessionState((state) => state.fresh)
  const offering = useLoaded(fresh && card.type === 'touchpoint' ? loadOffering : undefined)
  const usual = offering?.usualTouchpointsFor(context, card.id) ?? []
  const { side, top } = titlePlace(card.type)
  const { font, lineHeight } = body.title
  const offset = body.picture ? body.picture.height + 6 : 0
  return (
    <TitleEditor
      id={card.id}
      value={card.title}
      label={messages.cardTypes[card.type]}
      placeholder={messages.board.typeHere}
      font={font}
      lineHeight={lineHeight}
      color={card.type === 'thought' ? palette.thought : palette.ink}
      {...(usual.length > 0 && {
        offers: {
          label: messages.board.usualTouchpoints,
          titles: usual.map(({ title }) => title),
          choose: (index: number) => offering!.chooseUsual(context, card.id, usual[index]!),
        },
      })}
      box={{
        x: side,
        y: top + offset,
        width: body.width - side * 2,
        height: Math.max(1, body.title.lines.length) * lineHeight,
      }}
    />
  )
}
