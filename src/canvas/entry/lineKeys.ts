import type { LineMove } from '@/commands/quickEntry/line'

/** What the line's keys and buttons do. */
export type LineAct = LineMove | 'enter' | 'newStage' | 'close'

/** The part of a keyboard event that tells which keys are down. */
type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>

/** What a key does in the line; nothing where it is for the text. Cmd counts as Ctrl. */
export function actOf(event: Press, isEmpty: boolean): LineAct | undefined {
  const { key, shiftKey, altKey } = event
  const mod = event.ctrlKey || event.metaKey
  if (altKey) return undefined
  if (key === 'Enter') {
    if (mod) return shiftKey ? 'newStage' : 'newStep'
    return shiftKey ? 'nextLane' : 'enter'
  }
  if (mod) return undefined
  if (key === 'Escape') return 'close'
  if (key === 'Tab') return shiftKey ? 'previousStep' : 'nextStep'
  return isEmpty && !shiftKey ? ARROWS[key] : undefined
}

/** In an empty line the arrows have nothing to do but walk. */
const ARROWS: Readonly<Record<string, LineMove>> = {
  ArrowDown: 'nextLane',
  ArrowUp: 'previousLane',
  ArrowRight: 'nextStep',
  ArrowLeft: 'previousStep',
}

/** Whether a key takes back or does again. */
export function isUndo({ key, ctrlKey, metaKey }: Press): boolean {
  return (ctrlKey || metaKey) && /^[zy]$/i.test(key)
}
