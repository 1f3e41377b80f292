import styles from './Suggestions.module.css'

type Props = {
  readonly id: string
  readonly label: string
  readonly titles: readonly string[]
  /** The one that Enter takes; −1 for none. */
  readonly active: number
  readonly choose: (index: number) => void
  /** Where the list lies and what it looks like; under a title that is typed on the board by default. */
  readonly className?: string | undefined
}

/** The id of one option, for the field that points at it. */
export function optionId(id: string, index: number): string {
  return `${id}-${index}`
}

/** What can be taken instead of typing, beside the field. The field keeps the focus. */
export function Suggestions(props: Props) {
  const { id, label, titles, active, choose, className = styles.suggestions } = props
  return (
    <div
      id={id}
      data-control="true"
      role="listbox"
      aria-label={label}
      className={`${className} nowheel`}
    >
      {titles.map((title, index) => (
        // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus, and points here
        <div
          key={optionId(id, index)}
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
