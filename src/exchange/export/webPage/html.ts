import { escapeXml } from '@/drawing/surfaces/svg'

/** Text that stands in a page as it is; everything else is escaped. */
export type Markup = { readonly markup: string }

type Part = string | number | Markup | false | null | undefined | readonly Part[]

/**
 * Markup with texts in its places, each escaped, so that no text can become markup by mistake. What is
 * not there (`false`, `null`, `undefined`) leaves nothing. Attributes must stand in double quotes.
 */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  const written = strings.map((string, index) => string + write(parts[index]))
  return { markup: written.join('') }
}

/** Markup that was escaped where it was made. */
export function markup(text: string): Markup {
  return { markup: text }
}

function write(part: Part): string {
  if (part === undefined || part === null || part === false) return ''
  if (typeof part === 'string') return escapeXml(part)
  if (typeof part === 'number') return String(part)
  return 'markup' in part ? part.markup : part.map(write).join('')
}
