import type { MapDocument } from '@/model/document'
import { roundsOf } from '@/model/outline'
import type { Activity } from '@/model/records/activity'
import type { Round } from '@/model/records/round'
import type { CommandContext } from './context'

/** What an activity is called in sentences: its title, or that it is one. */
export function activityTitle(
  { messages }: Pick<CommandContext, 'messages'>,
  { title }: Pick<Activity, 'title'>,
): string {
  return title.trim() || messages.workshop.activity
}

/** What a round is called in sentences: its question, or its number. */
export function roundTitle(
  map: MapDocument,
  { id, title }: Pick<Round, 'id' | 'title'>,
  { messages }: Pick<CommandContext, 'messages'>,
): string {
  return (
    title.trim() || messages.workshop.round(roundsOf(map).findIndex((each) => each.id === id) + 1)
  )
}
