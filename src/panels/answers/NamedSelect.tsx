import { useId } from 'react'
import { Select } from '../details/Select'

type Props<Value extends string> = {
  /** Its accessible name; the head of the table says it to the eye. */
  readonly label: string
  readonly value: Value
  readonly options: readonly { readonly value: Value; readonly label: string }[]
  readonly onChoose: (value: Value) => void
}

/** One of many in a cell of a table. */
export function NamedSelect<Value extends string>({ label, ...props }: Props<Value>) {
  const id = useId()
  return (
    <>
      <label htmlFor={id} className="visually-hidden">
        {label}
      </label>
      <Select id={id} {...props} />
    </>
  )
}
