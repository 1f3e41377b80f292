/** What a key asks of a presentation. */
export type Wish =
  | { readonly kind: 'step'; readonly by: 1 | -1 }
  | { readonly kind: 'first' | 'last' | 'blank' | 'full' | 'end' | 'jump' }
  | { readonly kind: 'digit'; readonly digit: number }

/** What goes on and what goes back: arrows, and the keys of the clickers that speakers hold. */
const STEPS = new Map<string, 1 | -1>([
  ...['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'n'].map((key) => [key, 1] as const),
  ...['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace', 'p'].map((key) => [key, -1] as const),
])

const OTHERS = new Map<string, Exclude<Wish['kind'], 'step' | 'digit'>>([
  ['Home', 'first'],
  ['End', 'last'],
  ['.', 'blank'],
  ['b', 'blank'],
  ['f', 'full'],
  ['F5', 'full'],
  ['Escape', 'end'],
  ['Enter', 'jump'],
])

type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>

/** What a key press asks for; nothing where it is none of a presentation's keys. */
export function wishOf({ key, ctrlKey, metaKey, altKey, shiftKey }: Press): Wish | undefined {
  if (ctrlKey || metaKey || altKey) return undefined
  if (/^\d$/.test(key)) return { kind: 'digit', digit: Number(key) }
  const name = key.length === 1 ? key.toLowerCase() : key
  if (name === ' ' && shiftKey) return { kind: 'step', by: -1 }
  const by = STEPS.get(name)
  if (by) return { kind: 'step', by }
  const kind = OTHERS.get(name)
  return kind && { kind }
}
