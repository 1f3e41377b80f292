import { type KeyboardEvent, useEffect, useRef } from 'react'
import { cancelEditing, endEditing, typeTitle } from '@/commands/editTitle'
import { useCommandContext } from '@/commands/react'
import { open, walkToStep } from '@/commands/walk'
import { FONT_FAMILY } from '@/drawing/measure'
import { useMessages } from '@/i18n/messages'
import { type CardBody, titleStyle } from '@/layout/cardBody'
import type { Box } from '@/layout/geometry'
import type { Font } from '@/layout/text'
import type { Card } from '@/model/records/card'
import styles from './Board.module.css'
import { useScene } from './boardStore'

type Props = {
  readonly id: string
  readonly value: string
  readonly label: string
  readonly placeholder?: string
  readonly font: Font
  readonly lineHeight: number
  readonly box: Box
  readonly color: string
  readonly singleLine?: boolean
}

/**
 * A text field that lies over a title, on the same lines. The document follows each key, so the
 * card grows as it is typed and a closed window has lost nothing.
 */
export function TitleEditor(props: Props) {
  const { id, value, label, placeholder, font, lineHeight, box, color, singleLine } = props
  const context = useCommandContext()
  const field = useRef<HTMLTextAreaElement>(null)

  useEffect(() => {
    field.current?.focus({ preventScroll: true })
    field.current?.select()
  }, [])

  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation()
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter' && (!event.shiftKey || singleLine)) {
      event.preventDefault()
      endEditing(context)
    } else if (event.key === 'Escape') {
      event.preventDefault()
      cancelEditing(context)
    } else if (event.key === 'Tab') {
      event.preventDefault()
      endEditing(context)
      if (walkToStep(context, event.shiftKey ? -1 : 1) && isOnCell(context)) open(context)
    }
  }

  return (
    <textarea
      ref={field}
      className={`${styles.titleEditor} nopan nodrag nowheel`}
      aria-label={label}
      placeholder={placeholder}
      value={value}
      rows={1}
      onChange={(event) =>
        typeTitle(context, id, singleLine ? withoutBreaks(event.target.value) : event.target.value)
      }
      onKeyDown={onKeyDown}
      onBlur={() => endEditing(context)}
      style={{
        left: box.x,
        top: box.y,
        width: box.width,
        height: box.height,
        color,
        font: `${font.italic ? 'italic ' : ''}${font.weight} ${font.size}px/${lineHeight}px ${FONT_FAMILY}`,
      }}
    />
  )
}

/** The field over a card's title. */
export function CardTitleEditor({ card, body }: { card: Card; body: CardBody }) {
  const messages = useMessages()
  const palette = useScene((scene) => scene.palette)
  const { font, lineHeight, side, top } = titleStyle(card.type)
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
      box={{
        x: side,
        y: top + offset,
        width: body.width - side * 2,
        height: Math.max(1, body.title.lines.length) * lineHeight,
      }}
    />
  )
}

function isOnCell({ session }: ReturnType<typeof useCommandContext>): boolean {
  return session.getState().focus?.startsWith('cell:') ?? false
}

function withoutBreaks(text: string): string {
  return text.replace(/[\r\n]+/g, ' ')
}
