import { IconPlus } from '@tabler/icons-react'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { addLane } from '@/commands/addLane'
import { useCommandContext } from '@/commands/react'
import { useMessages } from '@/i18n/messages'
import { LANE_TYPES, type LaneType } from '@/model/records/lane'
import styles from './Frozen.module.css'

/** The button below the lanes, with the kinds of lanes to choose from. */
export function AddLane({ top }: { top: number }) {
  const messages = useMessages()
  const context = useCommandContext()
  const [open, setOpen] = useState(false)
  const menu = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)

  useEffect(() => {
    if (!open) return
    menu.current?.querySelector('button')?.focus()
    const onPress = (event: PointerEvent) => {
      const target = event.target as Node
      if (!menu.current?.contains(target) && !button.current?.contains(target)) setOpen(false)
    }
    window.addEventListener('pointerdown', onPress)
    return () => window.removeEventListener('pointerdown', onPress)
  }, [open])

  const close = () => {
    setOpen(false)
    button.current?.focus()
  }
  const choose = (type: LaneType) => {
    close()
    addLane(context, type)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation()
    const items = [...(menu.current?.querySelectorAll('button') ?? [])]
    const at = items.indexOf(document.activeElement as HTMLButtonElement)
    if (event.key === 'Escape') close()
    else if (event.key === 'ArrowDown') items[(at + 1) % items.length]?.focus()
    else if (event.key === 'ArrowUp') items.at(at - 1)?.focus()
    else if (event.key === 'Tab') setOpen(false)
    else return
    if (event.key !== 'Tab') event.preventDefault()
  }

  return (
    <div className={styles.addLane} style={{ top }} data-control="true">
      <button
        ref={button}
        type="button"
        className={styles.addLaneButton}
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <IconPlus size={15} aria-hidden />
        {messages.board.addLane}
      </button>
      {open && (
        <div
          ref={menu}
          role="menu"
          tabIndex={-1}
          aria-label={messages.board.addLane}
          className={`${styles.laneMenu} nowheel`}
          onKeyDown={onKeyDown}
        >
          {LANE_TYPES.map((type) => (
            <button key={type} type="button" role="menuitem" onClick={() => choose(type)}>
              {messages.laneTypes[type]}
            </button>
          ))}
        </div>
      )}
    </div>
  )
}
