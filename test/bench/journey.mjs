import { generateNKeysBetween } from 'fractional-indexing'

/** What the cards below a touchpoint are, in turn: as a team would fill its lanes. */
const TYPES = ['thought', 'pain', 'opportunity']
const LANES = ['touchpoint', 'emotion', 'thought', 'pain', 'opportunity', 'kpi']
const COLOURS = ['indigo', 'blue', 'teal', 'amber', 'rose']

/**
 * A journey file with the bench's cards: five stages with as many steps as make the board about as
 * wide as it is high, each step headed by a touchpoint with a score.
 */
export function journey(cards) {
  const id = 'journey_bench'
  const file = {
    type: 'parcours/journey',
    version: 1,
    map: { stage: {}, step: {}, lane: {}, card: {}, cast: {}, measurement: {}, link: {}, note: {} },
    library: { persona: {}, definition: {} },
    assets: [],
  }
  const { map } = file
  const add = (record) => {
    map[record.kind] ??= {}
    map[record.kind][record.id] = record
  }
  const words = { scenario: '', goal: '', state: 'current', createdAt: 0 }
  add({ kind: 'journey', id, title: `${cards.length} cards`, ...words })
  const lanes = LANES.map((type, index) => ({ ...laneOf(type), order: keys(LANES.length)[index] }))
  for (const lane of lanes) add(lane)
  for (let stage = 0; stage < 5; stage += 1) {
    const stageId = `stage_${stage}`
    add({ ...stageOf(stage), id: stageId, order: keys(5)[stage] })
    fillStage(
      add,
      stageId,
      cards.filter((card) => card.stage === stage),
    )
  }
  return file
}

function fillStage(add, stageId, cards) {
  const columns = Math.max(1, Math.round(Math.sqrt(cards.length / 2)))
  const stepOrders = keys(columns)
  const cardOrders = keys(Math.ceil(cards.length / columns))
  for (const [index, { id, text }] of cards.entries()) {
    const column = index % columns
    const row = Math.floor(index / columns)
    const stepId = `step_${stageId}_${column}`
    if (row === 0) add({ kind: 'step', id: stepId, stageId, order: stepOrders[column], title: '' })
    const type = row === 0 ? 'touchpoint' : TYPES[(row - 1) % TYPES.length]
    const scores = row === 0 ? { everyone: ((column % 9) - 4) / 2 } : {}
    const place = { laneId: `lane_${type}`, homeId: stepId, order: cardOrders[row] }
    add({ ...cardOf(type), id: `card_${id}`, title: text, scores, ...place })
  }
}

function keys(count) {
  return generateNKeysBetween(null, null, count)
}

function laneOf(type) {
  return { kind: 'lane', id: `lane_${type}`, type, title: '', collapsed: false }
}

function stageOf(index) {
  const words = { title: `Stage ${index + 1}`, notes: '', scores: {} }
  return { kind: 'stage', colour: COLOURS[index], ...words }
}

function cardOf(type) {
  const ratings = { severity: null, votes: 0, impact: null, effort: null, assetId: null }
  return { kind: 'card', type, notes: '', channels: [], personaIds: [], ...ratings }
}
