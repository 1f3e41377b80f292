/** What of a map goes into a web page, and how the page looks. */
export type WebPageChoices = {
  /** `system`: light or dark, as the reader's own device is. Paper is always light. */
  readonly theme: 'system' | 'light' | 'dark'
  /** What was noted on cards and stages, the goal, the debrief's summary, and the stickies beside the board and parked. */
  readonly notes: boolean
  /** Where knowledge comes from, and how well founded each card is. */
  readonly evidence: boolean
  /** Who sees to an opportunity, and by when. */
  readonly owners: boolean
}

/** Nothing internal goes to a client unless somebody says so. */
export const CAREFUL_CHOICES: WebPageChoices = {
  theme: 'system',
  notes: false,
  evidence: false,
  owners: false,
}
