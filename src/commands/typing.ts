import type { CommandName } from './command'

/** What lies over the page and has keys of its own. */
const OVER_THE_PAGE = '[role=dialog], [role=menu], [role=listbox]'

/** Inputs that nothing is typed in. */
const TYPELESS = new Set(['range', 'checkbox', 'radio'])

/** Whether an element takes text. */
export function isField(target: EventTarget | null): target is HTMLElement {
  return (
    (target instanceof HTMLElement && target.isContentEditable) ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement ||
    (target instanceof HTMLInputElement && !TYPELESS.has(target.type))
  )
}

/**
 * Whether a key that is pressed at an element may run a command. What lies over the page keeps all
 * keys, and so does a field, but for undo and redo: what is typed there is the map's, and is taken
 * back with the rest of it.
 */
export function mayRun(id: CommandName, target: HTMLElement): boolean {
  if (target.closest(OVER_THE_PAGE)) return false
  return !isField(target) || ((id === 'undo' || id === 'redo') && !isOwnText(target))
}

/**
 * Text that is no part of the map, or not yet: what a list is searched for, a number until Enter, a
 * reason until it is given. Its undo is its own.
 */
function isOwnText(field: HTMLElement): boolean {
  return field.hasAttribute('aria-haspopup') || field.dataset.draft !== undefined
}
