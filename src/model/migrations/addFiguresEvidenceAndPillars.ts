import type { Migration } from './migration'
import { type NewFields, withFields } from './withFields'

/** What each kind of record got, with what it says about records from before. */
const NEW_FIELDS: NewFields = {
  journey: () => ({ staleAfter: 12 }),
  lane: () => ({ curves: 'felt' }),
  card: () => ({
    measured: {},
    research: null,
    pillars: {},
    brokenPillars: [],
    share: null,
    cause: '',
    owner: '',
    state: 'idea',
    due: '',
  }),
  measurement: () => ({
    variant: '',
    inputs: {},
    answers: {},
    from: '',
    personaId: null,
    channel: '',
    population: '',
    shown: true,
    inHeader: false,
  }),
  persona: () => ({ decision: '', archived: false }),
  definition: () => ({ formula: 'entered', inputs: [], low: null, high: null, threshold: null }),
}

/**
 * KPI values come from figures or answers, cards have evidence, touchpoints are rated on the six
 * pillars, pain points have a cause and opportunities an owner. Frozen: it says what the format
 * was then, whatever becomes of the records since.
 */
export const addFiguresEvidenceAndPillars: Migration = {
  name: 'addFiguresEvidenceAndPillars',
  up: (raw) => withFields(raw, NEW_FIELDS),
}
