import { type RefObject, useEffect, useMemo, useRef, useState } from 'react'
import { HELP_SECTIONS, type HelpSectionId } from '@/i18n/help/blocks'
import { loadHelp } from '@/i18n/help/loadHelp'
import type { Language } from '@/i18n/language'
import { useMessages } from '@/i18n/messages'
import { usePanelWords } from '@/i18n/panels/panelWords'
import { useLoaded } from '@/ui/useLoaded'
import { SearchField } from '../fields/SearchField'
import { fold } from '../search/fold'
import { MarkedText } from '../search/MarkedText'
import { markAll, wordsOf } from '../search/marks'
import { keySheet } from '../shortcuts/keySheet'
import { findHelp } from './findHelp'
import styles from './Help.module.css'
import { HelpBlockView } from './HelpBlockView'

type Props = {
  readonly language: Language
  /** The section to begin at. */
  readonly section?: string | undefined
  /** Over a map the address is the map's, and the contents only move the page. */
  readonly stays?: boolean
}

/** The help with its contents and its search. It needs no network: it is a part of the app. */
export function Help({ language, section, stays = false }: Props) {
  const messages = useMessages()
  const panels = usePanelWords()
  const help = useLoaded(useMemo(() => () => loadHelp(language), [language]))
  const [query, setQuery] = useState('')
  const article = useRef<HTMLDivElement>(null)
  const field = useRef<HTMLInputElement>(null)
  useSection(article, section, help !== undefined)
  useEffect(() => {
    // It was not there yet when the dialog gave the keyboard to its first control.
    if (stays && help) field.current?.focus()
  }, [stays, help])
  if (!help) return <div className={styles.help} aria-busy="true" />
  const words = wordsOf(query)
  const sheet = keySheet(messages, panels, query)
  const found = findHelp(help, query, sheet, messages.shortcuts.keys)
  const isFound = new Set(found.map(({ id }) => id))
  return (
    <div className={styles.help}>
      <div className={styles.side}>
        <SearchField
          ref={field}
          // Where the help is there already, the dialog gives it the keyboard itself, a moment later.
          data-autofocus={stays || undefined}
          label={help.search}
          value={query}
          onQuery={(typed) => {
            setQuery(typed)
            // What is found is to be seen from its beginning.
            article.current?.firstElementChild?.scrollIntoView({ block: 'start' })
          }}
        />
        <p role="status" className="visually-hidden">
          {words.length > 0 && help.found(found.length)}
        </p>
        <nav aria-label={help.contents}>
          {HELP_SECTIONS.filter((id) => isFound.has(id)).map((id) => (
            <a
              key={id}
              href={`#/help/${id}`}
              aria-current={id === section ? 'location' : undefined}
              onClick={(event) => {
                // The address may be that of this section already, and would tell nothing.
                if (stays && !event.ctrlKey && !event.metaKey) event.preventDefault()
                goToSection(article.current, id)
              }}
            >
              {help.sections[id].title}
            </a>
          ))}
        </nav>
      </div>
      <div ref={article} className={styles.article}>
        {found.map(({ id, title, blocks }) => (
          <section key={id} data-section={id} aria-labelledby={`help-${id}`}>
            <h2 id={`help-${id}`} tabIndex={-1}>
              <MarkedText text={title} marks={markAll(words, fold(title))} />
            </h2>
            {blocks.map((block, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the blocks are as they were written
              <HelpBlockView key={at} block={block} words={words} sheet={sheet} />
            ))}
          </section>
        ))}
        {found.length === 0 && <p role="status">{help.none(query.trim())}</p>}
      </div>
    </div>
  )
}

/** Goes to the section that the address names, as soon as it is there. */
function useSection(
  article: RefObject<HTMLElement | null>,
  section: string | undefined,
  isThere: boolean,
): void {
  useEffect(() => {
    const id = HELP_SECTIONS.find((each) => each === section)
    if (isThere && id) goToSection(article.current, id)
  }, [article, section, isThere])
}

function goToSection(article: HTMLElement | null, id: HelpSectionId): void {
  const part = article?.querySelector(`[data-section="${id}"]`)
  part?.scrollIntoView({ block: 'start' })
  part?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true })
}
