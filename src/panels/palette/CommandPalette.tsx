import '@mantine/core/styles/Modal.css'
import '@mantine/core/styles/ModalBase.css'
import '@mantine/core/styles/Overlay.css'
import '@mantine/core/styles/Paper.css'
import { Modal } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useId } from 'react'
import { useMessages } from '@/i18n/messages'
import { usePanelWords } from '@/i18n/panels/panelWords'
import { useFocusReturn } from '../fields/useFocusReturn'
import styles from './CommandPalette.module.css'
import { EntryOption } from './EntryOption'
import type { PaletteEntry } from './entry'
import { PaletteFoot } from './PaletteFoot'
import { usePalette } from './usePalette'

type Props = {
  readonly entries: readonly PaletteEntry[]
  /** Ids of entries that were used before, the last one first. */
  readonly recent: readonly string[]
  readonly onUse: (id: string) => void
  readonly onClose: () => void
}

/**
 * Everything that can be done, found by a few letters. The keyboard stays in the field, which
 * names the entry that Enter runs; when it closes it goes back to where it was, and only then the
 * entry is run.
 */
export function CommandPalette(props: Props) {
  const { commands } = useMessages()
  const { palette: words } = usePanelWords()
  const list = useId()
  useFocusReturn()
  const { query, type, takeOver, found, active, onKeyDown, point, choose, idOf } = usePalette(
    props,
    list,
  )
  const isEmpty = found.sections.length === 0
  return (
    <Modal.Root
      opened
      onClose={props.onClose}
      size={640}
      yOffset="11vh"
      returnFocus={false}
      transitionProps={{ duration: 0 }}
      classNames={{ content: styles.content! }}
    >
      <Modal.Overlay backgroundOpacity={0.4} />
      <Modal.Content aria-label={commands.palette}>
        <div className={styles.field}>
          <IconSearch size={18} aria-hidden />
          <input
            data-autofocus
            aria-label={words.search}
            aria-haspopup="listbox"
            aria-autocomplete="list"
            aria-controls={list}
            aria-activedescendant={active && idOf(active)}
            placeholder={words.placeholder}
            autoComplete="off"
            autoCorrect="off"
            spellCheck={false}
            enterKeyHint="go"
            value={query}
            onChange={(event) => type(event.currentTarget.value)}
            onFocus={takeOver}
            onKeyDown={onKeyDown}
          />
        </div>
        <div
          id={list}
          role="listbox"
          tabIndex={0}
          onKeyDown={onKeyDown}
          aria-activedescendant={active && idOf(active)}
          aria-label={words.results}
          className={styles.list}
          // A press must not take the keyboard out of the field.
          onMouseDown={(event) => event.preventDefault()}
        >
          {found.sections.map(({ group, listed }) => (
            // biome-ignore lint/a11y/useSemanticElements: a fieldset is none of a list's groups
            <div
              key={group}
              role="group"
              aria-labelledby={`${list}-${group}`}
              className={styles.group}
              data-group={group}
            >
              <div id={`${list}-${group}`} role="presentation" className={styles.heading}>
                {words.groups[group]}
              </div>
              {listed.map((each) => (
                <EntryOption
                  key={each.entry.id}
                  id={idOf(each.entry)}
                  listed={each}
                  active={each.entry === active}
                  onPoint={point}
                  onChoose={choose}
                />
              ))}
            </div>
          ))}
        </div>
        {isEmpty && <p className={styles.none}>{words.none(query.trim())}</p>}
        <PaletteFoot found={found} query={query} />
      </Modal.Content>
    </Modal.Root>
  )
}
