import type { CommandContext } from '@/commands/context'
import { firstLine, laneTitle, placeTitle, stageIdOf, titleOf } from '@/commands/places'
import { showCards } from '@/commands/showCards'
import { channelName } from '@/drawing/captions'
import { castsOf, lanesOf, stagesOf } from '@/model/outline'
import type { Card } from '@/model/records/card'
import type { PaletteEntry } from './entry'

/** All that the open map holds, found by its words: choosing one goes there. */
export function contentEntries(context: CommandContext): PaletteEntry[] {
  const { map } = context.editor.store.getState()
  const { messages } = context
  const stages = stagesOf(map).map(({ id, title, notes }) => ({
    ...{ id: `stage:${id}`, group: 'stage' as const, also: notes },
    title: firstLine(title) || messages.board.untitledStage,
    run: () => goTo(context, id),
  }))
  const lanes = lanesOf(map).map((lane) => ({
    ...{ id: `lane:${lane.id}`, group: 'lane' as const },
    title: laneTitle(lane, messages),
    run: () => goTo(context, lane.id),
  }))
  const cards = Object.values(map.card)
    .filter(({ title, notes }) => title !== '' || notes !== '')
    .map((card) => ({
      ...{ id: `card:${card.id}`, group: 'card' as const, also: otherWords(context, card) },
      title: inOneLine(card.title) || messages.board.untitled,
      detail: whereIs(context, card),
      run: () => goTo(context, card.id),
    }))
  const notes = Object.values(map.note)
    .filter(({ title }) => title !== '')
    .map(({ id, title }) => ({
      ...{ id: `note:${id}`, group: 'note' as const, title: inOneLine(title) },
      run: () => goTo(context, id),
    }))
  return [...stages, ...personaEntries(context), ...lanes, ...cards, ...notes].map((entry) => ({
    ...entry,
    content: true,
  }))
}

function personaEntries({ editor, session }: CommandContext) {
  const { map, library } = editor.store.getState()
  return castsOf(map).flatMap(({ personaId }) => {
    const persona = library.persona[personaId]
    if (!persona) return []
    return {
      ...{ id: `persona:${personaId}`, group: 'persona' as const },
      ...{ title: persona.name, detail: persona.role },
      run: () =>
        session.setState(({ tab }) => ({
          ...{ persona: personaId, detailsShown: true, historyShown: false, past: null },
          ...{ tab: tab === 'insights' ? 'map' : tab, detailsWanted: {} },
        })),
    }
  })
}

/** Selects a record of the board, brings it into view, and puts the keyboard there. */
function goTo(context: CommandContext, id: string): void {
  // The board takes the keyboard from nowhere, but out of no field; and only where it moves.
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  context.session.setState({ focus: null })
  showCards(context, [id])
}

/** The notes of a card, and what else is told of it in words. */
function otherWords({ messages }: CommandContext, card: Card): string {
  const { notes, cause, owner, channels } = card
  return [notes, cause, owner, ...channels.map((channel) => channelName(channel, messages))]
    .filter((words) => words !== '')
    .join(' · ')
}

function whereIs({ editor, messages }: CommandContext, card: Card): string {
  const { map } = editor.store.getState()
  const kind = messages.cardTypes[card.type]
  const stage = titleOf(map, stageIdOf(map, card.homeId), messages)
  if (card.type === 'touchpoint' || map.stage[card.homeId]) return `${kind} · ${stage}`
  return `${kind} · ${stage} · ${placeTitle(map, card.homeId, messages)}`
}

function inOneLine(title: string): string {
  return title.replace(/\s+/g, ' ').trim()
}
