import { isClippable } from './clipping'
import { type Command, hasSelection } from './command'
import type { CommandContext } from './context'
import { duplicateSelection } from './paste'
import { removeSelection } from './remove'
import { redo, stepInWords, undo } from './travel'
import { cancel, open, selectAll } from './walk'

const hasClippable = ({ session }: CommandContext) =>
  [...session.getState().selection].some(isClippable)

function clipboard(action: 'cut' | 'copy' | 'paste'): void {
  document.execCommand(action)
}

/** What changes, copies or takes back. */
export const editCommands: readonly Command[] = [
  {
    id: 'undo',
    group: 'edit',
    keys: ['Mod+Z'],
    label: ({ editor, messages }) => {
      const last = editor.store.getState().history.undo.at(-1)
      return last
        ? messages.history.undo(stepInWords(last.label, messages))
        : messages.commands.undo
    },
    isEnabled: ({ editor, session }) =>
      editor.store.getState().history.undo.length > 0 && !session.getState().past,
    run: undo,
  },
  {
    id: 'redo',
    group: 'edit',
    keys: ['Mod+Shift+Z', 'Mod+Y'],
    label: ({ editor, messages }) => {
      const next = editor.store.getState().history.redo.at(-1)
      return next
        ? messages.history.redo(stepInWords(next.label, messages))
        : messages.commands.redo
    },
    isEnabled: ({ editor, session }) =>
      editor.store.getState().history.redo.length > 0 && !session.getState().past,
    run: redo,
  },
  // The clipboard's own events do the work: only they may write to the system's clipboard.
  {
    id: 'cut',
    group: 'edit',
    keys: ['Mod+X'],
    isEnabled: hasClippable,
    run: () => clipboard('cut'),
  },
  {
    id: 'copy',
    group: 'edit',
    keys: ['Mod+C'],
    isEnabled: hasClippable,
    run: () => clipboard('copy'),
  },
  { id: 'paste', group: 'edit', keys: ['Mod+V'], run: () => clipboard('paste') },
  {
    id: 'duplicate',
    group: 'edit',
    keys: ['Mod+D'],
    isEnabled: hasClippable,
    run: duplicateSelection,
  },
  {
    id: 'remove',
    group: 'edit',
    keys: ['Delete', 'Backspace'],
    isEnabled: hasSelection,
    run: removeSelection,
  },
  { id: 'selectAll', group: 'edit', keys: ['Mod+A'], run: selectAll },
  {
    id: 'import',
    group: 'edit',
    keys: ['Mod+O'],
    run: ({ session }) => session.setState({ dialog: { name: 'import' } }),
  },
  { id: 'edit', group: 'edit', keys: ['Enter', 'F2'], run: open },
  { id: 'cancel', group: 'edit', keys: ['Escape'], run: cancel },
]
