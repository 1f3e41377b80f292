/** HTML's names for the signs from 160 to 255, in their order. */
const LATIN =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml'

/** Others that people write: the signs of grammars first, then those of texts. */
const OTHERS: readonly (readonly [string, string])[] = [
  ...([
    ['quot', '"'],
    ['amp', '&'],
    ['apos', "'"],
    ['lt', '<'],
    ['gt', '>'],
  ] as const),
  ...([
    ['num', '#'],
    ['colon', ':'],
    ['semi', ';'],
    ['comma', ','],
    ['percnt', '%'],
  ] as const),
  ...([
    ['lbrace', '{'],
    ['rbrace', '}'],
    ['lpar', '('],
    ['rpar', ')'],
    ['sol', '/'],
  ] as const),
  ...([
    ['lsqb', '['],
    ['rsqb', ']'],
    ['vert', '|'],
    ['excl', '!'],
    ['quest', '?'],
  ] as const),
  ...([
    ['ndash', '–'],
    ['mdash', '—'],
    ['hellip', '…'],
    ['bull', '•'],
    ['euro', '€'],
  ] as const),
  ...([
    ['lsquo', '‘'],
    ['rsquo', '’'],
    ['ldquo', '“'],
    ['rdquo', '”'],
    ['trade', '™'],
  ] as const),
  ...([
    ['OElig', 'Œ'],
    ['oelig', 'œ'],
    ['minus', '−'],
    ['infin', '∞'],
    ['hearts', '♥'],
  ] as const),
  ...([
    ['larr', '←'],
    ['rarr', '→'],
    ['uarr', '↑'],
    ['darr', '↓'],
    ['check', '✓'],
  ] as const),
]

const BY_NAME: ReadonlyMap<string, string> = new Map([
  ...LATIN.split(' ').map((name, at) => [name, String.fromCodePoint(160 + at)] as const),
  ...OTHERS,
])

/**
 * Stand around an entity's name while a text is cut into its parts, as Mermaid's own marks do: half
 * characters, which `hideEntities` lets no text have.
 */
const OPEN = '\udbff'
const CLOSE = '\ud800'

/** A text in which `#35;` and the like no longer trip the grammar. Its lines stay where they are. */
export function hideEntities(text: string): string {
  return text.replace(/\p{Cs}/gu, '\ufffd').replace(/#(\w+);/g, `${OPEN}$1${CLOSE}`)
}

/** The text that a part with hidden entities stands for; names that are not known go to `unknown`. */
export function showEntities(part: string, unknown: (written: string) => void): string {
  return part.replace(/\udbff(\w+)\ud800/g, (_, name: string) => {
    const sign = signOf(name)
    if (sign === undefined) unknown(`#${name};`)
    return sign ?? `#${name};`
  })
}

/** A part as it was written. */
export function asWritten(part: string): string {
  return part.replaceAll(OPEN, '#').replaceAll(CLOSE, ';')
}

/** The sign that a name or a number (`x41`, `65`) of an entity stands for; nothing where none does. */
export function signOf(name: string): string | undefined {
  const code = /^x[\da-f]+$/i.test(name)
    ? Number.parseInt(name.slice(1), 16)
    : /^\d+$/.test(name)
      ? Number(name)
      : undefined
  if (code === undefined) return BY_NAME.get(name)
  const isSign = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
  return isSign ? String.fromCodePoint(code) : undefined
}
