import { activitiesOf } from '@/model/outline'
import type { CardId } from '@/model/records/card'
import { openRoundOf } from '@/model/votes'
import { closeRound } from './closeRound'
import type { Command } from './command'
import {
  giveMinute,
  nextActivity,
  previousActivity,
  runningActivity,
  setHidesAhead,
  startOrPause,
} from './conduct'
import type { CommandContext } from './context'
import { giveDot, nextPerson, takeDot } from './dots'

const isRunning = (context: CommandContext) => runningActivity(context) !== undefined

const openRoundIn = ({ editor }: CommandContext) => openRoundOf(editor.store.getState().map)

/** The card that a dot would be given to by keys, while a round is open. */
function votedCard(context: CommandContext): CardId | undefined {
  const { focus } = context.session.getState()
  const card = focus ? context.editor.store.getState().map.card[focus] : undefined
  return openRoundIn(context) && card?.id
}

/** What conducts a workshop: its agenda, its time, its votes. */
export const workshopCommands: readonly Command[] = [
  {
    id: 'agenda',
    group: 'workshop',
    keys: ['Shift+A'],
    run: ({ session }) =>
      session.setState(({ workshopShown }) => ({
        ...{ workshopShown: !workshopShown, historyShown: false, past: null },
      })),
  },
  {
    id: 'startAgenda',
    group: 'workshop',
    keys: ['Shift+T'],
    isEnabled: ({ editor }) => activitiesOf(editor.store.getState().map).length > 0,
    run: startOrPause,
  },
  {
    id: 'nextActivity',
    group: 'workshop',
    keys: ['Shift+N'],
    isEnabled: isRunning,
    run: nextActivity,
  },
  {
    id: 'previousActivity',
    group: 'workshop',
    keys: ['Shift+J'],
    isEnabled: (context) => runningActivity(context)?.previous !== undefined,
    run: previousActivity,
  },
  {
    id: 'addMinute',
    group: 'workshop',
    keys: ['Shift+I'],
    isEnabled: isRunning,
    run: giveMinute,
  },
  {
    id: 'hideAhead',
    group: 'workshop',
    keys: ['Shift+G'],
    run: (context) => setHidesAhead(context, !context.session.getState().conduct.hidesAhead),
  },
  {
    id: 'newRound',
    group: 'workshop',
    keys: ['Shift+D'],
    label: (context) =>
      openRoundIn(context)
        ? context.messages.workshop.showRound
        : context.messages.commands.newRound,
    run: ({ session }) =>
      session.setState(({ roundWanted }) => ({
        ...{ workshopShown: true, historyShown: false, past: null },
        roundWanted: roundWanted + 1,
      })),
  },
  {
    id: 'closeRound',
    group: 'workshop',
    keys: ['Shift+C'],
    isEnabled: (context) => openRoundIn(context) !== undefined,
    run: closeRound,
  },
  {
    id: 'giveDot',
    group: 'workshop',
    keys: ['+'],
    isEnabled: (context) => votedCard(context) !== undefined,
    run: (context) => void giveDot(context, votedCard(context)!),
  },
  {
    id: 'takeDot',
    group: 'workshop',
    keys: ['-'],
    isEnabled: (context) => votedCard(context) !== undefined,
    run: (context) => void takeDot(context, votedCard(context)!),
  },
  {
    id: 'nextPerson',
    group: 'workshop',
    keys: ['Shift+O'],
    isEnabled: (context) => openRoundIn(context) !== undefined,
    run: nextPerson,
  },
]
