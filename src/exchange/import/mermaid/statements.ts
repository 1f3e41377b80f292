import type { ExchangeWords } from '@/i18n/exchange/exchangeWords'
import { ImportError } from '../../importError'
import { asWritten } from './entities'
import { type Token, tokensOf } from './tokens'

/** What a diagram says, line by line; texts are as they stand, with their entities hidden. */
export type Statement = {
  readonly type: 'title' | 'section' | 'accTitle' | 'accDescr' | 'task' | 'hidden'
  /** A task's name. */
  readonly text: string
  /** What follows a task's name, from its first colon on. */
  readonly data?: string
  /** What follows a `#`, to its line's end. */
  readonly comment?: string
  readonly line: number
  /** It says nothing, and Mermaid takes the next line for it. */
  readonly isEmpty?: boolean
}

type Refusals = ExchangeWords['mermaid']['refused']

/**
 * The statements of a prepared text.
 * @throws ImportError `refused` for the first line that Mermaid's grammar does not accept.
 */
export function* statementsOf(text: string, refusals: Refusals): Generator<Statement> {
  const refuse = (line: number, reason: string) =>
    new ImportError({ code: 'refused', line, reason })
  let hasBegun = false
  let name: Token | undefined
  let held: (Statement & { readonly to: number }) | undefined
  for (const token of tokensOf(text)) {
    const { type, line } = token
    if (!hasBegun) {
      if (type === 'journey' && token.text !== 'journey')
        throw refuse(line, refusals.capitals(token.text))
      if (type === 'journey') hasBegun = true
      else if (type !== 'break') throw refuse(line, refusals.notJourney)
      continue
    }
    if (name && type === 'comment') throw refuse(line, refusals.hash(asWritten(name.text.trim())))
    if (type === 'comment' && held?.to === token.from && token.text.startsWith('#')) {
      yield { ...held, comment: token.text }
      held = undefined
      continue
    }
    if (type === 'comment') continue
    if (held) yield held
    held = undefined
    if (name && type !== 'data')
      throw refuse(name.line, refusals.noScore(asWritten(name.text.trim())))
    switch (type) {
      case 'break':
        break
      case 'name':
        name = token
        break
      case 'data':
        if (!name) throw refuse(line, refusals.noName)
        held = { type: 'task', text: name.text, data: token.text, line, to: token.to }
        name = undefined
        break
      case 'journey':
        throw refuse(line, refusals.journeyAgain)
      case 'wrong':
        throw refuse(
          line,
          token.text.length > 1 ? refusals.braces : refusals.sign(asWritten(token.text)),
        )
      case 'hidden':
        if (!token.text.trim().startsWith('%%')) yield { type, text: token.text, line }
        break
      default:
        held = { type, text: bodyOf(token), line, to: token.to, isEmpty: token.isEmpty ?? false }
    }
  }
  if (!hasBegun) throw refuse(1, refusals.notJourney)
  if (name) throw refuse(name.line, refusals.noScore(asWritten(name.text.trim())))
  if (held) yield held
}

function bodyOf({ type, text }: Token): string {
  return type === 'title' || type === 'section' ? text.slice(type.length + 1) : text
}
