import { hasDecimalComma, type Parting, STRETCHES, type Unclear } from './commas'

/**
 * A list of answers without the signs that spreadsheets group thousands by: a space that does not
 * break, or in English a comma, where every comma can be that and something else parts the answers.
 * Unclear is a number that other languages group ('1.360,50'), one that may be a list ('1,360' alone
 * in English), and on lines one that is grouped by plain spaces ('1 360').
 */
export function withoutThousands(text: string, parting: Parting, locale: string): string | Unclear {
  const joined = piecesOf(text, UNBROKEN).filter(({ typed }) => /\d[\u00a0\u202f]\d/.test(typed))
  const grouped = joined.filter(({ typed }) => BY_JOINTS.test(typed))
  if (grouped[0] && grouped.length < joined.length) return grouped[0]
  const plain = grouped[0] ? text.replace(/(\d)[\u00a0\u202f](?=\d)/g, '$1') : text
  const withCommas = piecesOf(plain, STRETCHES).filter(({ typed }) => typed.includes(','))
  if (!hasDecimalComma(locale) && withCommas.every(({ typed }) => BY_COMMAS.test(typed))) {
    if (parting === 'nothing' && withCommas[0]) return withCommas[0]
    return spaced(plain, parting) ?? plain.replaceAll(',', '')
  }
  const foreign = withCommas.find(({ typed }) => BY_OTHERS.test(typed))
  return foreign ?? spaced(plain, parting) ?? plain
}

const BY_COMMAS = /^[-+\u2212]?[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/
const BY_OTHERS = /^[-+\u2212]?[1-9]\d{0,2}((\.\d{3})+,|(,\d{3})+\.)\d+$/
const BY_SPACES = /^[-+\u2212]?[1-9]\d{0,2}( \d{3})+([.,]\d+)?$/
/** What stands between plain spaces, lines, tabs, semicolons and quotes. */
const UNBROKEN = /[^ \r\n\t;"'“”‘’«»]+/g
const BY_JOINTS = /^[-+\u2212]?[1-9]\d{0,2}([\u00a0\u202f]\d{3})+(?!\d)[^\u00a0\u202f]*$/
const CELLS = /[^\s;]([^\r\n\t;]*[^\s;])?/g

/** The first number that is grouped by plain spaces, where every space of the lines can be that. */
function spaced(text: string, parting: Parting): Unclear | undefined {
  if (parting !== 'lines') return undefined
  const withSpaces = piecesOf(text, CELLS).filter(({ typed }) => /\s/.test(typed))
  return withSpaces.every(({ typed }) => BY_SPACES.test(typed)) ? withSpaces[0] : undefined
}

function piecesOf(text: string, pieces: RegExp): Unclear[] {
  return [...text.matchAll(pieces)].map(({ 0: typed, index }) => ({ typed, at: index }))
}
