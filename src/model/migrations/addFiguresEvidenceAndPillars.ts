import type { Migration, RawDocument } from '../migrations'

/** What each kind of record got, with what it says about records from before. */
const NEW_FIELDS: Readonly<Record<string, () => RawDocument>> = {
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
  up: (raw) => {
    const tables = Object.entries(NEW_FIELDS).flatMap(([kind, fields]) => {
      const table = raw[kind]
      if (!isObject(table)) return []
      const records = Object.entries(table).map(([id, record]) => [
        id,
        isObject(record) ? { ...fields(), ...record } : record,
      ])
      return [[kind, Object.fromEntries(records)]]
    })
    return { ...raw, ...Object.fromEntries(tables) }
  },
}

function isObject(value: unknown): value is RawDocument {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
