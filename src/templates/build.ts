import type { Language, Words } from '@/kpi/words'
import { emptyMap, type MapDocument, tableOf } from '@/model/document'
import { ordered } from '@/model/order'
import { createCast } from '@/model/records/cast'
import { createJourney } from '@/model/records/journey'
import { createLane, DEFAULT_LANES } from '@/model/records/lane'
import { createPersona, type Persona } from '@/model/records/persona'
import { createStage } from '@/model/records/stage'
import { createStep } from '@/model/records/step'
import { buildCards, cardsUnder } from './buildCards'
import type { MadePicture } from './buildPicture'
import { buildNotes, buildRound, buildViews } from './buildWorkshop'
import type { LaneOutline, MapOutline, PersonaOutline } from './outline'
import { typeset } from './typeset'

/** A new map, and the personas and pictures that it brings along. */
export type Made = {
  readonly map: MapDocument
  readonly personas: readonly Persona[]
  readonly assets: readonly MadePicture[]
}

/**
 * A map made from its outline, in one language, on a day (`YYYY-MM-DD`) that its dates are counted
 * from. Every id is new: two makings never clash.
 */
export function build(outline: MapOutline, language: Language, today: string): Made {
  const say = (words?: Words) => typeset(words, language)
  const personas = (outline.personas ?? []).map((persona) => buildPersona(persona, say))
  const lanes = buildLanes(outline, say)
  const stages = ordered(outline.stages, ({ title, colour }, order) =>
    createStage({ order, title: say(title), colour }),
  )
  const columns = outline.stages.flatMap(({ touchpoints = [] }, index) =>
    ordered(touchpoints, (touchpoint, order) => ({
      touchpoint,
      step: createStep({ stageId: stages[index]!.id, order }),
    })),
  )
  const surroundings = { lanes, personas, say, today }
  const filled = columns.map(({ touchpoint, step }) =>
    buildCards(touchpoint, step.id, surroundings),
  )
  const spanning = outline.stages.flatMap(({ under }, index) =>
    cardsUnder(under, stages[index]!.id, surroundings),
  )
  const journey = createJourney({
    title: say(outline.title),
    scenario: say(outline.scenario),
    goal: say(outline.goal),
    summary: say(outline.summary),
  })
  const given = filled.flatMap((column) => column.given)
  const { rounds, votes } = buildRound(outline.round, given, say, today)
  const map: MapDocument = {
    ...emptyMap(journey),
    stage: tableOf(stages),
    step: tableOf(columns.map(({ step }) => step)),
    lane: tableOf(lanes.map(({ lane }) => lane)),
    card: tableOf([...filled.flatMap(({ cards }) => cards), ...spanning]),
    cast: tableOf(
      ordered(personas, (persona, order) => createCast({ personaId: persona.id, order })),
    ),
    measurement: tableOf(filled.flatMap(({ measurements }) => measurements)),
    link: tableOf(filled.flatMap(({ links }) => links)),
    evidence: tableOf(filled.flatMap(({ evidence }) => evidence)),
    proof: tableOf(filled.flatMap(({ proofs }) => proofs)),
    note: tableOf(buildNotes(outline.notes, outline.parked, say)),
    round: tableOf(rounds),
    vote: tableOf(votes),
    view: tableOf(
      buildViews(
        outline.views,
        lanes.map(({ lane }) => lane),
        say,
      ),
    ),
  }
  return { map, personas, assets: filled.flatMap(({ assets }) => assets) }
}

/** The lanes, each with what the outline calls it. */
function buildLanes({ lanes, curves = 'felt' }: MapOutline, say: (words?: Words) => string) {
  const outlines: readonly LaneOutline[] = lanes ?? DEFAULT_LANES.map((type) => ({ type }))
  return ordered(outlines, ({ type, title, name, collapsed = false }, order) => ({
    name,
    lane: createLane({
      type,
      order,
      title: say(title),
      collapsed,
      ...(type === 'emotion' && { curves }),
    }),
  }))
}

function buildPersona(outline: PersonaOutline, say: (words?: Words) => string): Persona {
  return createPersona({
    name: say(outline.name),
    role: say(outline.role),
    colour: outline.colour,
    quote: say(outline.quote),
    goals: say(outline.goals),
    frustrations: say(outline.frustrations),
    demographics: say(outline.demographics),
    psychographics: say(outline.psychographics),
    devices: say(outline.devices),
    channels: [...(outline.channels ?? [])],
    weight: outline.weight ?? 1,
    decision: say(outline.decision),
  })
}
