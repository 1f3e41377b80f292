import { keyNames } from '@/commands/keys'
import {
  HELP_SECTIONS,
  type HelpBlock,
  type HelpSection,
  type HelpSectionId,
  type HelpText,
  type Passage,
} from '@/i18n/help/blocks'
import { fold } from '../search/fold'
import { markAll, wordsOf } from '../search/marks'
import type { SheetGroup } from '../shortcuts/keySheet'

export type FoundSection = HelpSection & { readonly id: HelpSectionId }

type KeyWords = Readonly<Record<string, string>>

/**
 * The sections that hold every word of a query, whatever their accents and capitals; all of them
 * for none. `sheet` are the commands that the section of keys lists, found by themselves.
 */
export function findHelp(
  { sections }: HelpText,
  query: string,
  sheet: readonly SheetGroup[],
  keyWords: KeyWords,
): FoundSection[] {
  const words = wordsOf(query)
  return HELP_SECTIONS.filter((id) => {
    const text = fold(plainOf(sections[id], keyWords))
    const listsSome =
      sheet.length > 0 && sections[id].blocks.some(({ kind }) => kind === 'commands')
    return listsSome || words.every((word) => markAll([word], text).length > 0)
  }).map((id) => ({ id, ...sections[id] }))
}

/** A section as one text, keys by the names that are printed on them. */
function plainOf({ title, blocks }: HelpSection, keyWords: KeyWords): string {
  return [title, ...blocks.flatMap((block) => textsOf(block, keyWords))].join('\n')
}

function textsOf(block: HelpBlock, keyWords: KeyWords): string[] {
  const plain = (passage: Passage) =>
    passage
      .map((phrase) => (typeof phrase === 'string' ? phrase : namesOf(phrase.keys, keyWords)))
      .join('')
  switch (block.kind) {
    case 'text':
      return [plain(block.passage)]
    case 'steps':
    case 'list':
      return block.passages.map(plain)
    case 'terms':
      return block.terms.map(
        ({ keys, sign, means }) => `${keys ? namesOf(keys, keyWords) : sign} ${plain(means)}`,
      )
    case 'commands':
      return []
  }
}

function namesOf(keys: string, keyWords: KeyWords): string {
  const names = keyNames(keys, keyWords)
  return `${names.join('+')} ${names.join(' ')}`
}
