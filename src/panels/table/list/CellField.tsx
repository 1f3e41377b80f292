import { useLayoutEffect, useRef } from 'react'
import { useDesk } from '@/editor/react'
import { DraftField } from '../DraftField'
import field from '../Field.module.css'
import { TextEditor } from '../TextEditor'
import type { Edit } from './columns'

type Props<R> = {
  readonly edit: Exclude<Edit<R>, { as: 'elsewhere' }>
  readonly row: R
  readonly label: string
  /** What was typed already, in place of the value. */
  readonly typed: string | undefined
  readonly onClose: () => void
}

/** The field in which a cell of a list is changed. */
export function CellField<R>({ edit, row, label, typed, onClose }: Props<R>) {
  const { editor } = useDesk()
  const leave = () => {
    editor.seal()
    onClose()
  }
  switch (edit.as) {
    case 'text':
      return (
        <TextEditor
          label={label}
          value={edit.textOf(row)}
          onType={(text) => edit.type(row, text)}
          onLeave={leave}
          singleLine
        />
      )
    case 'choice':
      return <ChoiceField edit={edit} row={row} label={label} onLeave={leave} />
    default:
      return (
        <DraftField
          label={label}
          text={edit.textOf(row)}
          typed={typed}
          onKeep={(text) => edit.keep(row, text)}
          onClose={onClose}
          isDay={edit.as === 'day'}
        />
      )
  }
}

type ChoiceProps<R> = {
  readonly edit: Extract<Edit<R>, { as: 'choice' }>
  readonly row: R
  readonly label: string
  readonly onLeave: () => void
}

function ChoiceField<R>({ edit, row, label, onLeave }: ChoiceProps<R>) {
  const list = useRef<HTMLSelectElement>(null)
  useLayoutEffect(() => list.current!.focus({ preventScroll: true }), [])
  return (
    <select
      ref={list}
      className={field.field}
      aria-label={label}
      value={edit.chosen(row)}
      onChange={(event) => edit.choose(row, event.currentTarget.value)}
      onBlur={onLeave}
    >
      {edit.options.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  )
}
