import styles from './Suggestions.module.css'

type Props = {
  readonly id: string
  readonly label: string
  readonly titles: readonly string[]
  /** The one that Enter takes; −1 for none. */
  readonly active: number
  readonly choose: (index: number) => void
}

/** The id of one option, for the field that points at it. */
export function optionId(id: string, index: number): string {
  return `${id}-${index}`
}

/** What can be taken instead of typing, under the field. The field keeps the focus. */
export function Suggestions({ id, label, titles, active, choose }: Props) {
  return (
    <div
      id={id}
      data-control="true"
      role="listbox"
      aria-label={label}
      className={`${styles.suggestions} nowheel`}
    >
      {titles.map((title, index) => (
        // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus, and points here
        <div
          key={title}
          id={optionId(id, index)}
          role="option"
          aria-selected={index === active}
          onPointerDown={(event) => {
            // The press must not take the focus from the field, which would end typing.
            event.preventDefault()
            choose(index)
          }}
        >
          {title}
        </div>
      ))}
    </div>
  )
}
