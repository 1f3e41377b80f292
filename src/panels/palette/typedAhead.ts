/**
 * What is typed between the palette's key and its field, whose code may still be on its way: it is
 * meant for the palette, and must neither get lost nor be taken for commands.
 */
let typed = ''
let entered = false

/** Keeps a key for the field. Gives whether it is one that the field will know what to do with. */
export function typeAhead({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey || altKey) return false
  if (key === 'Enter') entered = typed !== ''
  else if (key === 'Backspace') typed = typed.slice(0, -1)
  else if ([...key].length === 1) typed += key
  else return false
  return true
}

/** Forgets what was typed: the palette opens anew. */
export function beginTyping(): void {
  typed = ''
  entered = false
}

/** Hands over what was typed so far, and whether Enter was pressed after it. */
export function takeTyped(): { readonly text: string; readonly entered: boolean } {
  const taken = { text: typed, entered }
  beginTyping()
  return taken
}
