/** A bullet or a number with a tab behind it, as lists are copied from Word; `o` is its open dot. */
const TABBED = /^([ \t]*)([•·◦○●■▪§–-]|o|\d{1,3}[.)]|[a-z][.)])\t[ \t]*(?=\S)/gm

/**
 * A text whose bullets have a space behind them where they had a tab; as it is where tabs stand
 * between words as well, for then they are cells.
 */
export function bulletsSpaced(text: string): string {
  const spaced = text.replace(
    TABBED,
    (_, indent: string, bullet: string) => `${indent}${/[o§]/.test(bullet) ? '◦' : bullet} `,
  )
  return /\S[^\S\n]*\t/.test(spaced) ? text : spaced
}
