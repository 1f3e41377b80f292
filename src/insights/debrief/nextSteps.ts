import { isDay } from '@/model/day'
import { isOpen } from '../opportunities'
import type { Action, NextStep } from './types'

/** As many days as one keeps in mind; the list of actions has them all. */
const SOONEST = 3

/** The next days on which an action is due, and what is still to be settled. */
export function nextStepsOf(
  actions: readonly Action[],
  unanswered: number,
  notes: number,
): NextStep[] {
  const open = actions.filter(isOpen)
  const due = open
    .filter((action) => isDay(action.due))
    .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0))
    .slice(0, SOONEST)
  const toSettle = [
    { kind: 'noOwner', count: open.filter(({ owner }) => owner.trim() === '').length },
    { kind: 'noDue', count: open.filter((action) => !isDay(action.due)).length },
    { kind: 'unanswered', count: unanswered },
    { kind: 'notes', count: notes },
  ] as const
  return [
    ...due.map(({ cardId, owner, due: day, isOverdue }): NextStep => {
      return { kind: 'due', cardId, owner, due: day, isOverdue }
    }),
    ...toSettle.filter(({ count }) => count > 0),
  ]
}
