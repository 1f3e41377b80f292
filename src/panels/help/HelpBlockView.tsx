import type { HelpBlock, Passage } from '@/i18n/help/blocks'
import { Keys } from '../fields/Keys'
import type { SheetGroup } from '../shortcuts/keySheet'
import styles from './Help.module.css'
import { HelpPassage } from './HelpPassage'

type Props = {
  readonly block: HelpBlock
  readonly words: readonly string[]
  /** The commands to list where the block is of them. */
  readonly sheet: readonly SheetGroup[]
}

/** A part of a section: sentences, steps, a list, or keys and signs with what they do. */
export function HelpBlockView({ block, words, sheet }: Props) {
  const items = (passages: readonly Passage[]) =>
    passages.map((passage, at) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: the passages are as they were written
      <li key={at}>
        <HelpPassage passage={passage} words={words} />
      </li>
    ))
  switch (block.kind) {
    case 'text':
      return (
        <p>
          <HelpPassage passage={block.passage} words={words} />
        </p>
      )
    case 'steps':
      return <ol>{items(block.passages)}</ol>
    case 'list':
      return <ul>{items(block.passages)}</ul>
    case 'terms':
      return (
        <dl className={styles.terms}>
          {block.terms.map(({ keys, sign, means }) => (
            <div key={keys ?? sign}>
              <dt>{keys ? <Keys keys={keys} /> : <code>{sign}</code>}</dt>
              <dd>
                <HelpPassage passage={means} words={words} />
              </dd>
            </div>
          ))}
        </dl>
      )
    case 'commands':
      return sheet.map(({ heading, rows }) => (
        <section key={heading} className={styles.commands}>
          <h3>{heading}</h3>
          <dl>
            {rows.map(({ title, keys, gestures }) => (
              <div key={title}>
                <dt>
                  <HelpPassage passage={[title]} words={words} />
                </dt>
                <dd>{keys ? <Keys keys={keys} /> : gestures?.join(' · ')}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))
  }
}
