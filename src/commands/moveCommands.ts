import { type Command, hasSelection } from './command'
import { nudge } from './nudge'
import { extend, walk, walkToEmotion, walkToStep } from './walk'

/** Where the keyboard stands, and what it carries. */
export const moveCommands: readonly Command[] = [
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
  { id: 'focusEmotion', group: 'move', keys: ['E'], run: walkToEmotion },
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
]
