import { useId } from 'react'
import { usePanelWords } from '@/i18n/panels/panelWords'
import field from '../../fields/field.module.css'
import { PanelGroup } from '../../fields/PanelGroup'

type Props = {
  readonly text: string
  readonly isRefused: boolean
  readonly onType: (text: string) => void
  readonly onLeave: () => void
}

/** The address of a link, with what is wrong with it beside the field. */
export function LinkField({ text, isRefused, onType, onLeave }: Props) {
  const id = useId()
  const { evidence: words } = usePanelWords()
  return (
    <PanelGroup label={words.link} htmlFor={id}>
      <input
        id={id}
        className={field.input}
        inputMode="url"
        autoComplete="off"
        spellCheck={false}
        value={text}
        placeholder={words.linkHint}
        aria-invalid={isRefused || undefined}
        aria-describedby={isRefused ? `${id}problem` : undefined}
        onChange={(event) => onType(event.currentTarget.value)}
        onBlur={onLeave}
      />
      {isRefused && (
        <p role="alert" id={`${id}problem`} className={field.alert}>
          {words.badLink}
        </p>
      )}
    </PanelGroup>
  )
}
