import { journeyOf, type LibraryDocument, type MapDocument } from '@/model/document'
import { personaIdsOf } from '@/model/feelings'
import { notesInOrder, parkedNotes } from '@/model/outline'
import { painInsightsOf } from '../pains'
import { actionsOf } from './actions'
import { capturedIn } from './captured'
import { landmarksOf } from './landmarks'
import { nextStepsOf } from './nextSteps'
import { rankPains } from './rankPains'
import type { Debrief, OpenNote } from './types'
import { unansweredOf } from './unanswered'

/** What a workshop came to: all that its page tells, of a map on a day (`YYYY-MM-DD`). */
export function debriefOf(map: MapDocument, library: LibraryDocument, today: string): Debrief {
  const { title, scenario, summary } = journeyOf(map)
  const insights = painInsightsOf(map, library)
  const { rankedBy, pains } = rankPains(map, insights)
  const actions = actionsOf(map, today)
  const unanswered = unansweredOf(map, insights)
  const notes = openNotesOf(map)
  return {
    ...{ title, scenario, summary, day: today },
    personaIds: personaIdsOf(map).filter((id) => library.persona[id]),
    captured: capturedIn(map),
    ...{ rankedBy, pains, painsWithoutVotes: insights.length - pains.length },
    landmarks: landmarksOf(map),
    ...{ actions, unanswered, notes },
    nextSteps: nextStepsOf(actions, unanswered.length, notes.length),
  }
}

function openNotesOf(map: MapDocument): OpenNote[] {
  return [
    ...parkedNotes(map).map(({ id }) => ({ noteId: id, isParked: true })),
    ...notesInOrder(map).map(({ id }) => ({ noteId: id, isParked: false })),
  ]
}
