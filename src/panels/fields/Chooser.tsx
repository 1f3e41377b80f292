import '@mantine/core/styles/Combobox.css'
import '@mantine/core/styles/Popover.css'
import { Combobox, useCombobox } from '@mantine/core'
import { useEffect, useState } from 'react'
import { plainText } from '@/model/plainText'
import styles from './Chooser.module.css'
import field from './field.module.css'

export type Choice = {
  readonly id: string
  readonly text: string
  readonly hint?: string
  /** Other words that find it. */
  readonly also?: string
}
export type ChoiceGroup = { readonly label: string; readonly choices: readonly Choice[] }

type Props = {
  readonly id: string
  /** What can be chosen; asked for only while the list is open, since it may be thousands of cards. */
  readonly groups: () => readonly ChoiceGroup[]
  readonly onChoose: (id: string) => void
  readonly placeholder: string
  /** Takes what was typed as it is, under this sentence. Only what is listed can be chosen else. */
  readonly own?: { readonly label: (typed: string) => string; onChoose(typed: string): void }
  /** What is chosen already and shown until something else is typed. */
  readonly chosen?: string
  /** A field of its own, or an unobtrusive one among chips. */
  readonly look: 'field' | 'chip'
  readonly autoFocus?: boolean
  readonly invalid?: { readonly describedBy: string }
}

/** More than anybody reads; typing narrows them down. */
const MOST_CHOICES = 80
const OWN = 'own'

/** A text field with a list that typing narrows down. Enter takes what is marked. */
export function Chooser(props: Props) {
  const { id, groups, onChoose, placeholder, own, chosen, look, autoFocus, invalid } = props
  const [typed, setTyped] = useState<string>()
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() })
  const query = plainText(typed ?? '')
  const found = combobox.dropdownOpened ? narrow(groups(), query) : []
  const exact = found
    .flatMap(({ choices }) => choices)
    .find(({ text }) => plainText(text) === query)
  const offersOwn = own !== undefined && query !== '' && !exact

  // biome-ignore lint/correctness/useExhaustiveDependencies: marks the first choice of each new list
  useEffect(() => {
    if (query !== '') combobox.selectFirstOption()
  }, [query])

  const choose = (value: string) => {
    if (value === OWN) own?.onChoose(typed!.trim())
    else onChoose(value)
    setTyped(undefined)
    combobox.closeDropdown()
  }

  return (
    <Combobox
      store={combobox}
      onOptionSubmit={choose}
      width={look === 'field' ? 'target' : 260}
      position={look === 'field' ? 'bottom' : 'bottom-start'}
      middlewares={{ flip: true, shift: true }}
      shadow="none"
    >
      <Combobox.Target withExpandedAttribute>
        <input
          id={id}
          className={look === 'field' ? field.input : styles.chip}
          placeholder={placeholder}
          value={typed ?? chosen ?? ''}
          autoComplete="off"
          data-autofocus={autoFocus || undefined}
          aria-invalid={invalid ? true : undefined}
          aria-describedby={invalid?.describedBy}
          onChange={(event) => {
            setTyped(event.currentTarget.value)
            combobox.openDropdown()
          }}
          onClick={() => combobox.openDropdown()}
          onFocus={(event) => event.currentTarget.select()}
          onBlur={() => {
            if (look === 'field' && exact) onChoose(exact.id)
            setTyped(undefined)
            combobox.closeDropdown()
          }}
        />
      </Combobox.Target>
      <Combobox.Dropdown className={styles.dropdown!} hidden={found.length === 0 && !offersOwn}>
        <Combobox.Options className={styles.options!}>
          {found.map(({ label, choices }) => (
            <Combobox.Group key={label} label={label} classNames={{ groupLabel: styles.group! }}>
              {choices.map((choice) => (
                <Combobox.Option key={choice.id} value={choice.id} className={styles.option!}>
                  <span>{choice.text}</span>
                  {choice.hint && <small>{choice.hint}</small>}
                </Combobox.Option>
              ))}
            </Combobox.Group>
          ))}
          {offersOwn && (
            <Combobox.Option value={OWN} className={styles.option!}>
              {own.label(typed!.trim())}
            </Combobox.Option>
          )}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  )
}

function narrow(groups: readonly ChoiceGroup[], query: string): ChoiceGroup[] {
  let room = MOST_CHOICES
  return groups.flatMap(({ label, choices }) => {
    const matching = choices.filter(({ text, also }) =>
      plainText(`${text} ${also ?? ''}`).includes(query),
    )
    const shown = matching.slice(0, room)
    room -= shown.length
    return shown.length > 0 ? [{ label, choices: shown }] : []
  })
}
