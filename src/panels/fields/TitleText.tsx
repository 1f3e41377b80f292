import { useDesk } from '@/editor/react'
import { GrowingText } from './GrowingText'
import styles from './TitleText.module.css'

type Props = {
  readonly label: string
  readonly value: string
  readonly onType: (text: string) => void
  readonly placeholder: string
  /** Enter makes a line; else it ends typing, and Shift+Enter makes the line. */
  readonly freeLines?: boolean
}

/** The name of what a panel is about: it reads as a heading, and is a field where one points at it. */
export function TitleText({ label, value, onType, placeholder, freeLines = false }: Props) {
  const { editor } = useDesk()
  return (
    <GrowingText
      aria-label={label}
      className={styles.title}
      placeholder={placeholder}
      value={value}
      onBlur={editor.seal}
      onChange={(event) => onType(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.shiftKey || freeLines) return
        if (event.nativeEvent.isComposing) return
        event.preventDefault()
        editor.seal()
      }}
    />
  )
}
