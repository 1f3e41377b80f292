import type { EntryPlace } from '@/editor/entry'
import { announce, type CommandContext } from '../context'
import { enterCards, focusAt } from './enterCards'
import { landingOf } from './landing'
import { addNamedStages } from './nameStage'
import type { EntryNames } from './names'
import { placeInWords } from './placeInWords'
import { firstStepOf, standing } from './places'
import { besideLane, besideStep, newStepAfter } from './walk'

/** The sentences of the line that are not the board's own. */
export type LineWords = {
  readonly newStep: string
  readonly stageTitle: string
}

/** What the line works with. */
export type LineContext = CommandContext & {
  readonly names: EntryNames
  readonly words: LineWords
}

/** Where the line can go. */
export type LineMove = 'nextStep' | 'previousStep' | 'nextLane' | 'previousLane' | 'newStep'

/** The place of the open line as the map is now; nothing on a map without a stage. */
export function placeOf({ editor, session }: CommandContext): EntryPlace | null {
  const { entry } = session.getState()
  const { map } = editor.store.getState()
  return entry?.place ? standing(map, entry.place) : null
}

/** Whether the line takes the title of a stage: as asked for, and on a map that has none yet. */
export function isNaming(context: CommandContext): boolean {
  return (context.session.getState().entry?.naming ?? false) || placeOf(context) === null
}

/**
 * Enters what was typed, several lines as several cards, or as several stages while the line takes
 * a stage's title. Gives whether anything came of it.
 */
export function enterLines(context: LineContext, lines: readonly string[]): boolean {
  const said = put(context, lines)
  if (said) announce(context, said)
  return said !== undefined
}

/** Enters what was typed, where there is anything, and goes on. Gives whether it was entered. */
export function moveOn(context: LineContext, text: string, to: LineMove): boolean {
  const wasNaming = isNaming(context)
  const said = put(context, [text])
  const place = placeOf(context)
  if (!place || (wasNaming && !said)) return false
  // The title of a stage leads to its first step: that is the move.
  if (!wasNaming) stand(context, moved(context, place, to))
  announce(context, [said, whereIs(context)].filter(Boolean).join('. '))
  return said !== undefined
}

/** Enters what was typed, and takes what is typed next as the title of a new stage. */
export function beginStage(context: LineContext, text: string): boolean {
  const said = put(context, [text])
  context.session.setState({ entry: { place: placeOf(context), naming: true } })
  announce(context, [said, context.words.stageTitle].filter(Boolean).join('. '))
  return said !== undefined
}

/** Goes back from the title of a stage to cards; gives whether there is a place for them. */
export function leaveNaming(context: LineContext): boolean {
  const place = placeOf(context)
  if (!context.session.getState().entry?.naming || !place) return false
  stand(context, place)
  announce(context, whereIs(context))
  return true
}

/** Closes the line. What was typed and not entered is kept for the next time. */
export function closeEntry({ session }: CommandContext, text: string): void {
  session.setState({ entry: null, entryDraft: text })
}

/** Where the next card goes, in one sentence. */
function whereIs(context: LineContext): string {
  const place = placeOf(context)
  const { map } = context.editor.store.getState()
  if (!place) return ''
  const parts = placeInWords(map, landingOf(map, place), context.messages, context.words.newStep)
  return parts.join(', ')
}

function put(context: LineContext, lines: readonly string[]): string | undefined {
  const place = placeOf(context)
  if (isNaming(context) || !place) {
    const added = addNamedStages(context, place?.stageId, lines)
    if (added) stand(context, firstStepOf(context.editor.store.getState().map, added.stageId))
    return added?.said
  }
  const entered = enterCards(context, place, lines, context.names)
  if (entered) stand(context, entered.place)
  return entered?.said
}

/** Puts the line at a place, and the board's keyboard with it, so that the place is in view. */
function stand({ editor, session }: CommandContext, place: EntryPlace): void {
  const focus = focusAt(editor.store.getState().map, place)
  session.setState({ entry: { place, naming: false }, focus, selection: new Set(), persona: null })
}

function moved({ editor }: CommandContext, place: EntryPlace, to: LineMove): EntryPlace {
  const { map } = editor.store.getState()
  if (to === 'newStep') return newStepAfter(map, place)
  if (to === 'nextStep' || to === 'previousStep')
    return besideStep(map, place, to === 'nextStep' ? 1 : -1)
  return besideLane(map, place, to === 'nextLane' ? 1 : -1)
}
