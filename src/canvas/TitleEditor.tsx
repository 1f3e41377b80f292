import { type KeyboardEvent, useId, useLayoutEffect, useRef, useState } from 'react'
import { cancelEditing, endEditing, typeTitle } from '@/commands/editTitle'
import { useCommandContext } from '@/commands/react'
import { open, walkToStep } from '@/commands/walk'
import { FONT_FAMILY } from '@/drawing/measure'
import type { Box } from '@/layout/box'
import type { Font } from '@/layout/text'
import styles from './Board.module.css'
import { optionId, Suggestions } from './Suggestions'

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
  /** Titles that can be taken instead of typing one. */
  readonly offers?: {
    readonly label: string
    readonly titles: readonly string[]
    choose(index: number): void
  }
}

/**
 * A text field that lies over a title, on the same lines. The document follows each key, so the
 * card grows as it is typed and a closed window has lost nothing.
 */
export function TitleEditor(props: Props) {
  const { id, value, label, placeholder, font, lineHeight, box, color, singleLine, offers } = props
  const context = useCommandContext()
  const field = useRef<HTMLTextAreaElement>(null)
  const listId = useId()
  const titles = offers?.titles ?? []
  const [wanted, setActive] = useState(-1)
  const active = Math.min(wanted, titles.length - 1)

  // Before the browser paints, and so before the next key.
  useLayoutEffect(() => {
    const element = field.current!
    element.focus({ preventScroll: true })
    // What was typed before the field was there stands in a new title already: it goes on from it.
    if (context.session.getState().fresh)
      element.setSelectionRange(element.value.length, element.value.length)
    else element.select()
  }, [context])

  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation()
    if (event.nativeEvent.isComposing) return
    if (titles.length > 0 && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      event.preventDefault()
      const next = active + (event.key === 'ArrowDown' ? 1 : -1)
      setActive(Math.max(-1, Math.min(titles.length - 1, next)))
    } else if (event.key === 'Enter' && active >= 0) {
      event.preventDefault()
      offers!.choose(active)
    } else if (event.key === 'Enter' && (!event.shiftKey || singleLine)) {
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
    <>
      <textarea
        ref={field}
        className={`${styles.titleEditor} nopan nodrag nowheel`}
        aria-label={label}
        placeholder={placeholder}
        value={value}
        rows={1}
        {...(titles.length > 0 && {
          role: 'combobox',
          'aria-expanded': true,
          'aria-controls': listId,
          'aria-activedescendant': active >= 0 ? optionId(listId, active) : undefined,
        })}
        onChange={(event) => {
          const text = event.target.value
          setActive(-1)
          typeTitle(context, id, singleLine ? withoutBreaks(text) : text)
        }}
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
      {offers && titles.length > 0 && <Suggestions id={listId} active={active} {...offers} />}
    </>
  )
}

function isOnCell({ session }: ReturnType<typeof useCommandContext>): boolean {
  return session.getState().focus?.startsWith('cell:') ?? false
}

function withoutBreaks(text: string): string {
  return text.replace(/[\r\n]+/g, ' ')
}
