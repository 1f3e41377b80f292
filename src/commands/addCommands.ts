import { cellAt } from '@/editor/navigation'
import { cardTypeOf } from '@/model/records/lane'
import { addCardHere, addLike } from './addCard'
import { addStage } from './addStage'
import type { Command } from './command'
import type { CommandContext } from './context'
import { linkSource, startLink } from './links'
import { addNote } from './notes'
import { openEntry } from './quickEntry/openEntry'

const hasStages = ({ editor }: CommandContext) =>
  Object.keys(editor.store.getState().map.stage).length > 0

const selectsKpiSubject = ({ session }: CommandContext) => {
  const { selection } = session.getState()
  return selection.size === 1 && /^(card|stage)_/.test([...selection][0]!)
}

/** What brings something new to the map. */
export const addCommands: readonly Command[] = [
  {
    id: 'quickEntry',
    group: 'add',
    keys: ['C'],
    isEnabled: ({ session }) => session.getState().past === null,
    run: openEntry,
  },
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
  {
    id: 'addLike',
    group: 'add',
    keys: ['Shift+Enter'],
    isEnabled: ({ editor, session }) => {
      const { focus } = session.getState()
      const cell = focus ? cellAt(editor.store.getState().map, focus) : undefined
      return cell !== undefined && cardTypeOf(cell.lane.type) !== undefined
    },
    run: addLike,
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
]
