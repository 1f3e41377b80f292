import { type EntryNames, folded, type Named, namesBeginning } from './names'

/** The name that is being typed, and the ones that it may become. */
export type Completion = {
  readonly sign: '@' | '#'
  /** Where the sign stands in the line, and where the name ends that is being typed. */
  readonly from: number
  readonly to: number
  readonly options: readonly Named[]
  /** Whether a name is written out already, so that nothing need be taken. */
  readonly isWhole: boolean
}

/** More are not shown: another letter tells them apart faster than a long list. */
const MOST = 5
/** A sign at the beginning of a word, or behind the signs at the line's head, up to the caret. */
const BEGUN = /(?:^[\s!?>+\-−:()|]*|\s)([@#])([^@#\n]*)$/

/** What can be completed where the caret stands; nothing where no name is being typed. */
export function completionAt(
  line: string,
  caret: number,
  names: EntryNames,
): Completion | undefined {
  const begun = BEGUN.exec(line.slice(0, caret))
  if (!begun) return undefined
  const sign = begun[1] as Completion['sign']
  const typed = begun[2]!
  const from = caret - typed.length - 1
  // Behind a space there must be more of a name to come, or typing has gone on to the text.
  const options = namesBeginning<Named>(names[sign], typed).filter(
    ({ name }) => !/\s$/.test(typed) || folded(name) !== folded(typed),
  )
  if (/^\s/.test(typed) || options.length === 0) return undefined
  const isWhole = options.some(({ name }) => folded(name) === folded(typed))
  return { sign, from, to: caret, options: options.slice(0, MOST), isWhole }
}

/** The line with a name taken, and where the caret goes: behind it and a space. */
export function withName(
  line: string,
  { sign, from, to }: Completion,
  { name }: Named,
): { readonly line: string; readonly caret: number } {
  const head = `${line.slice(0, from)}${sign}${name} `
  return { line: head + line.slice(to).replace(/^\s+/, ''), caret: head.length }
}
