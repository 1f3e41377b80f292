import type { Messages } from '@/i18n/messages'
import { addCardHere } from './addCard'
import { addStage } from './addStage'
import { isClippable } from './clipping'
import type { CommandContext } from './context'
import { linkSource, startLink } from './links'
import { addNote } from './notes'
import { nudge } from './nudge'
import { duplicateSelection } from './paste'
import { removeSelection } from './remove'
import { redo, stepInWords, undo } from './travel'
import { cancel, extend, open, selectAll, walk, walkToStep } from './walk'

export type CommandGroup = keyof Messages['commandGroups']
export type CommandName = keyof Messages['commands']

export type Command = {
  readonly id: CommandName
  readonly group: CommandGroup
  /** Keys as in `Mod+Shift+Z`; `Mod` is Ctrl, and Cmd on a Mac. The first is the one that is shown. */
  readonly keys: readonly string[]
  /** The sentence for the button or the menu; the command's own name unless it depends on more. */
  label?(context: CommandContext): string
  isEnabled?(context: CommandContext): boolean
  run(context: CommandContext): void
}

const hasSelection = ({ session }: CommandContext) => session.getState().selection.size > 0
const hasClippable = ({ session }: CommandContext) =>
  [...session.getState().selection].some(isClippable)
const hasStages = ({ editor }: CommandContext) =>
  Object.keys(editor.store.getState().map.stage).length > 0
const selectsKpiSubject = ({ session }: CommandContext) => {
  const { selection } = session.getState()
  return selection.size === 1 && /^(card|stage)_/.test([...selection][0]!)
}

/**
 * Every command once. Toolbar, keys, menus and the sheet of shortcuts all read this table, so
 * nothing can be reached in only one way.
 */
export const COMMANDS: readonly Command[] = [
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
    isEnabled: ({ editor }) => editor.store.getState().history.undo.length > 0,
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
    isEnabled: ({ editor }) => editor.store.getState().history.redo.length > 0,
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
  { id: 'edit', group: 'edit', keys: ['Enter', 'F2'], run: open },
  { id: 'cancel', group: 'edit', keys: ['Escape'], run: cancel },

  {
    id: 'addTouchpoint',
    group: 'add',
    keys: ['T'],
    isEnabled: hasStages,
    run: (context) => addCardHere(context, 'touchpoint'),
  },
  {
    id: 'addThought',
    group: 'add',
    keys: ['Q'],
    isEnabled: hasStages,
    run: (context) => addCardHere(context, 'thought'),
  },
  {
    id: 'addPain',
    group: 'add',
    keys: ['P'],
    isEnabled: hasStages,
    run: (context) => addCardHere(context, 'pain'),
  },
  {
    id: 'addOpportunity',
    group: 'add',
    keys: ['O'],
    isEnabled: hasStages,
    run: (context) => addCardHere(context, 'opportunity'),
  },
  {
    id: 'addAction',
    group: 'add',
    keys: ['A'],
    isEnabled: hasStages,
    run: (context) => addCardHere(context, 'action'),
  },
  { id: 'addNote', group: 'add', keys: ['N'], run: (context) => void addNote(context) },
  { id: 'addStage', group: 'add', keys: ['S'], run: (context) => void addStage(context) },
  {
    id: 'link',
    group: 'add',
    keys: ['L'],
    isEnabled: (context) => linkSource(context) !== undefined,
    run: startLink,
  },
  {
    id: 'attachKpi',
    group: 'add',
    keys: ['K'],
    isEnabled: selectsKpiSubject,
    run: ({ session }) =>
      session.setState({
        dialog: { name: 'attachKpi', subjectId: [...session.getState().selection][0]! },
      }),
  },

  { id: 'focusLeft', group: 'move', keys: ['ArrowLeft'], run: (context) => walk(context, 'left') },
  {
    id: 'focusRight',
    group: 'move',
    keys: ['ArrowRight'],
    run: (context) => walk(context, 'right'),
  },
  { id: 'focusUp', group: 'move', keys: ['ArrowUp'], run: (context) => walk(context, 'up') },
  { id: 'focusDown', group: 'move', keys: ['ArrowDown'], run: (context) => walk(context, 'down') },
  { id: 'nextStep', group: 'move', keys: ['Tab'], run: (context) => void walkToStep(context, 1) },
  {
    id: 'previousStep',
    group: 'move',
    keys: ['Shift+Tab'],
    run: (context) => void walkToStep(context, -1),
  },
  {
    id: 'extendLeft',
    group: 'move',
    keys: ['Shift+ArrowLeft'],
    run: (context) => extend(context, 'left'),
  },
  {
    id: 'extendRight',
    group: 'move',
    keys: ['Shift+ArrowRight'],
    run: (context) => extend(context, 'right'),
  },
  {
    id: 'extendUp',
    group: 'move',
    keys: ['Shift+ArrowUp'],
    run: (context) => extend(context, 'up'),
  },
  {
    id: 'extendDown',
    group: 'move',
    keys: ['Shift+ArrowDown'],
    run: (context) => extend(context, 'down'),
  },
  {
    id: 'moveLeft',
    group: 'move',
    keys: ['Alt+ArrowLeft'],
    isEnabled: hasSelection,
    run: (context) => nudge(context, 'left'),
  },
  {
    id: 'moveRight',
    group: 'move',
    keys: ['Alt+ArrowRight'],
    isEnabled: hasSelection,
    run: (context) => nudge(context, 'right'),
  },
  {
    id: 'moveUp',
    group: 'move',
    keys: ['Alt+ArrowUp'],
    isEnabled: hasSelection,
    run: (context) => nudge(context, 'up'),
  },
  {
    id: 'moveDown',
    group: 'move',
    keys: ['Alt+ArrowDown'],
    isEnabled: hasSelection,
    run: (context) => nudge(context, 'down'),
  },

  {
    id: 'selectTool',
    group: 'view',
    keys: ['V'],
    run: ({ session }) => session.setState({ tool: 'select' }),
  },
  {
    id: 'handTool',
    group: 'view',
    keys: ['H'],
    run: ({ session }) => session.setState({ tool: 'hand' }),
  },
  {
    id: 'zoomIn',
    group: 'view',
    keys: ['Mod+=', 'Mod++'],
    run: ({ session }) => session.getState().view?.zoomBy(1.25),
  },
  {
    id: 'zoomOut',
    group: 'view',
    keys: ['Mod+-'],
    run: ({ session }) => session.getState().view?.zoomBy(0.8),
  },
  {
    id: 'zoomActual',
    group: 'view',
    keys: ['Mod+0'],
    run: ({ session }) => session.getState().view?.zoomTo(1),
  },
  {
    id: 'fit',
    group: 'view',
    keys: ['Shift+1'],
    run: ({ session }) => session.getState().view?.fit(),
  },
  {
    id: 'zoomSelection',
    group: 'view',
    keys: ['Shift+2'],
    isEnabled: hasSelection,
    run: ({ session }) => session.getState().view?.fitTo([...session.getState().selection]),
  },
  {
    id: 'shortcuts',
    group: 'view',
    keys: ['?'],
    run: ({ session }) => session.setState({ dialog: { name: 'shortcuts' } }),
  },
]

/** A command by its name. */
export function command(id: CommandName): Command {
  return COMMANDS.find((candidate) => candidate.id === id)!
}

/** What a command is called at this moment. */
export function labelOf(target: Command, context: CommandContext): string {
  return target.label?.(context) ?? context.messages.commands[target.id]
}

/** Whether a command can be run at this moment. */
export function isEnabled(target: Command, context: CommandContext): boolean {
  return target.isEnabled?.(context) ?? true
}

function clipboard(action: 'cut' | 'copy' | 'paste'): void {
  document.execCommand(action)
}
