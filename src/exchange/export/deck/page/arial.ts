/** The font of all slides: every office has it, or one of the very same widths (Liberation Sans). */
export const ARIAL = 'Arial'

/** From the top of a line to the top of the next in Arial at single spacing, in ems. */
export const ARIAL_LINE = 1.149

/** The widths of the signs from U+0020 to U+007E, in thousandths of an em. */
const REGULAR = widths(
  '278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 278 278 584 584 584 556 ' +
    '1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 667 778 722 667 611 722 667 944 667 667 611 278 278 278 469 556 ' +
    '333 556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 556 556 333 500 278 556 500 722 500 500 500 334 260 334 584',
)
const BOLD = widths(
  '278 333 474 556 556 889 722 238 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 333 333 584 584 584 611 ' +
    '975 722 722 722 722 667 611 778 722 278 556 722 611 833 722 778 667 778 722 667 611 722 667 944 667 667 611 333 278 333 584 556 ' +
    '333 556 611 556 611 556 333 611 611 278 278 556 278 889 611 611 611 611 389 556 333 611 556 778 556 556 500 389 280 389 584',
)

/** Signs beyond those which people write in our languages, in regular and bold. */
const OTHERS: Readonly<Record<string, readonly [number, number]>> = {
  '\u00a0': [278, 278],
  '\u202f': [278, 278],
  '\u2009': [278, 278],
  '‘': [222, 278],
  '’': [222, 278],
  '“': [333, 500],
  '”': [333, 500],
  '–': [556, 556],
  '•': [350, 350],
  '·': [278, 278],
  '€': [556, 556],
  '«': [556, 556],
  '»': [556, 556],
  '°': [400, 400],
  '×': [584, 584],
  '−': [584, 584],
  '●': [604, 604],
  '○': [604, 604],
  œ: [944, 944],
  Œ: [1000, 1000],
  æ: [889, 889],
  Æ: [1000, 1000],
  ß: [611, 611],
  ø: [611, 611],
  Ø: [778, 778],
}

/** Nothing to see: accents that stand over a letter, joiners, marks of direction. */
const UNSEEN = /[\p{Mn}\p{Me}\p{Cf}]/u
const PICTURE = /[\p{Extended_Pictographic}\p{Regional_Indicator}]/u
const ALPHABET =
  /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}]/u
/** Of signs that are not listed, in ems: on the whole too wide, so that their lines fit all the same. */
const [OF_ALPHABETS, OF_ANY, OF_PICTURES] = [0.78, 1.05, 1.4]

/**
 * The width of a text in one line of Arial, in ems. Text is measured here instead of by the browser,
 * since the deck is opened elsewhere, and not every device has Arial.
 */
export function arialWidth(text: string, bold: boolean): number {
  let ems = 0
  for (const sign of text) ems += signWidth(sign, bold)
  return ems
}

function signWidth(sign: string, bold: boolean): number {
  const other = OTHERS[sign]
  if (other) return other[bold ? 1 : 0] / 1000
  // A letter with an accent is as wide as without it.
  const code = sign.normalize('NFD').charCodeAt(0)
  if (code >= 0x20 && code <= 0x7e) return (bold ? BOLD : REGULAR)[code - 0x20]! / 1000
  if (UNSEEN.test(sign)) return 0
  if (PICTURE.test(sign)) return OF_PICTURES
  return ALPHABET.test(sign) ? OF_ALPHABETS : OF_ANY
}

function widths(list: string): readonly number[] {
  return list.split(' ').map(Number)
}
