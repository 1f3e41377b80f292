import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useSessionState } from '@/editor/react'
import { ChipButton, Chips } from '../fields/Chip'
import styles from './Details.module.css'

/** One group of a panel. */
export type Group = {
  readonly id: string
  readonly body: ReactNode
  /** What a group has that few cards need: it waits as a chip until it holds something. */
  readonly optional?: {
    readonly filled: boolean
    /** What is on the chip, and what it does in words. */
    readonly chip: string
    readonly label: string
  }
}

type Props = {
  readonly groups: readonly Group[]
  /** What else can be added, beside the chips. */
  readonly more?: ReactNode
}

/**
 * The groups of a panel in their order, and a row of chips for those that are empty: a fresh card
 * has a short panel, and a full one hides nothing. What was shown once stays, so that nothing moves
 * from under the pointer when it is emptied.
 */
export function Groups({ groups, more }: Props) {
  const [open, setOpen] = useState<ReadonlySet<string>>(
    () => new Set(groups.filter(({ optional }) => optional?.filled).map(({ id }) => id)),
  )
  const [asked, setAsked] = useState<string>()
  const wanted = useSessionState((state) => state.detailsWanted?.field)
  const place = useRef<HTMLDivElement>(null)
  const isShown = ({ id, optional }: Group) => !optional || optional.filled || open.has(id)
  const waiting = groups.filter((group) => !isShown(group))

  const show = (id: string) => {
    setOpen(new Set([...open, id]))
    setAsked(id)
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is wanted is shown once, not kept open
  useEffect(() => {
    if (waiting.some(({ id }) => id === wanted)) show(wanted!)
  }, [wanted])

  // biome-ignore lint/correctness/useExhaustiveDependencies: each group that is asked for gets the keyboard once
  useEffect(() => {
    place.current?.querySelector<HTMLElement>('input, textarea, select, button')?.focus()
  }, [asked])

  return (
    <>
      {groups.filter(isShown).map(({ id, body }) => (
        <div
          key={id}
          ref={id === asked ? place : undefined}
          className={styles.group}
          data-field={id}
        >
          {body}
        </div>
      ))}
      {(waiting.length > 0 || more) && (
        <Chips>
          {waiting.map(({ id, optional }) => (
            <ChipButton key={id} adds aria-label={optional!.label} onClick={() => show(id)}>
              {optional!.chip}
            </ChipButton>
          ))}
          {more}
        </Chips>
      )}
    </>
  )
}
