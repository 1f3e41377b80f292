import type { Debrief } from '@/insights/debrief/types'
import type { WorkedOut } from '../insights/useWorkedOut'

/** What every part of the page is made from. */
export type Debriefing = WorkedOut<Debrief>

export type PartProps = { readonly debriefing: Debriefing }
