import type { KeyPress } from '@/commands/keyPress'

/** What the keys of a keyboard type by their place: without Shift, and with it. */
type Layout = Readonly<Record<string, readonly [plain: string, shifted: string]>>

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']

function letters(printed: Readonly<Record<string, string>> = {}): Layout {
  return Object.fromEntries(
    LETTERS.map((place) => {
      const letter = printed[place] ?? place
      return [`Key${place}`, [letter.toLowerCase(), letter]]
    }),
  )
}

function row(places: readonly string[], plain: string, shifted: string): Layout {
  return Object.fromEntries(places.map((place, at) => [place, [plain[at]!, shifted[at]!]]))
}

const TOP = [...'1234567890'].map((digit) => `Digit${digit}`).concat('Minus', 'Equal')

/** As sold in the United States. */
export const qwerty: Layout = {
  ...letters(),
  ...row(TOP, '1234567890-=', '!@#$%^&*()_+'),
  ...row(['BracketLeft', 'BracketRight', 'Semicolon', 'Quote', 'Backslash'], "[];'\\", '{}:"|'),
  ...row(['Comma', 'Period', 'Slash', 'Backquote'], ',./`', '<>?~'),
}

/** As sold in France: digits need Shift, M stands beside L, and ? is typed with Shift. */
export const azerty: Layout = {
  ...letters({ A: 'Q', Q: 'A', W: 'Z', Z: 'W' }),
  ...row(['KeyM', 'Comma', 'Period', 'Slash'], ',;:!', '?./§'),
  ...row(TOP, '&é"\'(-è_çà)=', '1234567890°+'),
  ...row(['BracketRight', 'Quote', 'Backslash', 'IntlBackslash'], '$ù*<', '£%µ>'),
  Semicolon: ['m', 'M'],
}

const NAMED = ['Enter', 'Escape', 'Tab', 'Delete', 'Backspace', 'Home', 'End', 'PageUp', 'PageDown']
  .concat(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'])
  .concat(Array.from({ length: 12 }, (_, at) => `F${at + 1}`))

/** Every press that a keyboard can send, with Ctrl, Alt and Shift held or not. */
export function pressesOf(layout: Layout): KeyPress[] {
  const keys = [
    ...Object.entries(layout).map(([code, [plain, shifted]]) => ({ code, plain, shifted })),
    ...NAMED.map((name) => ({ code: name, plain: name, shifted: name })),
  ]
  const either = [false, true]
  return keys.flatMap(({ code, plain, shifted }) =>
    either.flatMap((ctrlKey) =>
      either.flatMap((altKey) =>
        either.map((shiftKey) => ({
          ...{ code, ctrlKey, altKey, shiftKey, metaKey: false },
          key: shiftKey ? shifted : plain,
        })),
      ),
    ),
  )
}
