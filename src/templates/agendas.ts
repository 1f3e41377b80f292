import type { CardType } from '@/model/records/card'
import type { LaneType } from '@/model/records/lane'

/** What is done in the activities that agendas are made of; their words are the panels'. */
export type PresetActivity =
  | 'welcome'
  | 'persona'
  | 'stages'
  | 'thoughts'
  | 'emotions'
  | 'pause'
  | 'lunch'
  | 'pains'
  | 'painVote'
  | 'opportunities'
  | 'opportunityVote'
  | 'actions'
  | 'debrief'

export type PresetName = 'twoHours' | 'halfDay' | 'day'

/** The lane that an activity fills, and what is voted on in it. */
export const ACTIVITY_TIES: Readonly<
  Record<
    PresetActivity,
    { readonly laneType: LaneType | null; readonly votesOn: readonly CardType[] }
  >
> = {
  welcome: { laneType: null, votesOn: [] },
  persona: { laneType: null, votesOn: [] },
  stages: { laneType: 'touchpoint', votesOn: [] },
  thoughts: { laneType: 'thought', votesOn: [] },
  emotions: { laneType: 'emotion', votesOn: [] },
  pause: { laneType: null, votesOn: [] },
  lunch: { laneType: null, votesOn: [] },
  pains: { laneType: 'pain', votesOn: [] },
  painVote: { laneType: 'pain', votesOn: ['pain'] },
  opportunities: { laneType: 'opportunity', votesOn: [] },
  opportunityVote: { laneType: 'opportunity', votesOn: ['opportunity'] },
  actions: { laneType: 'opportunity', votesOn: [] },
  debrief: { laneType: null, votesOn: [] },
}

type Preset = readonly (readonly [activity: PresetActivity, minutes: number])[]

/**
 * Agendas of mapping workshops as facilitators publish them: the aim and the persona before any
 * card, what happens before how it is felt, pains before ideas, a vote between opening up and
 * narrowing down, owners before anybody leaves. Each adds up to its name: 2 h, 3½ h, 7 h.
 */
export const AGENDA_PRESETS: Readonly<Record<PresetName, Preset>> = {
  twoHours: [
    ['welcome', 10],
    ['persona', 10],
    ['stages', 25],
    ['emotions', 15],
    ['pains', 20],
    ['painVote', 10],
    ['opportunities', 15],
    ['actions', 10],
    ['debrief', 5],
  ],
  halfDay: [
    ['welcome', 15],
    ['persona', 20],
    ['stages', 35],
    ['emotions', 25],
    ['pause', 15],
    ['pains', 30],
    ['painVote', 15],
    ['opportunities', 25],
    ['actions', 20],
    ['debrief', 10],
  ],
  day: [
    ['welcome', 20],
    ['persona', 30],
    ['stages', 45],
    ['pause', 15],
    ['thoughts', 30],
    ['emotions', 40],
    ['lunch', 60],
    ['pains', 45],
    ['painVote', 15],
    ['opportunities', 40],
    ['pause', 15],
    ['opportunityVote', 15],
    ['actions', 35],
    ['debrief', 15],
  ],
}
