import { journeyOf } from '@/model/document'
import { touchpointsOf } from '@/model/feelings'
import { castsOf, stagesOf } from '@/model/outline'
import type { Card } from '@/model/records/card'
import { createPersona } from '@/model/records/persona'
import type { ExportSource } from '../exporter'
import type { Diagram } from './diagram'
import { oneLine } from './name'
import { concerns, type Whose } from './tasks'

/** Beyond so many characters Mermaid draws an error, where a page does not set `maxTextSize` higher. */
const DRAWN = 50_000

/** What became of a map on its way into a diagram, and all that the diagram does not hold. */
export function diagramNotes(source: ExportSource, diagram: Diagram, whose: Whose): string[] {
  return [...changes(source, diagram, whose), ...losses(source, whose)]
}

function changes(source: ExportSource, diagram: Diagram, whose: Whose): string[] {
  const { map } = source.scene
  const words = source.words.mermaid.notes
  const tasks = diagram.sections.flatMap((section) => section.tasks)
  const cards = [...new Set(tasks.map(({ card }) => card))]
  const { title, scenario } = journeyOf(map)
  const titles = [...stagesOf(map), ...cards].map((each) => each.title)
  const tidied = [title, ...titles].filter((text) => text !== oneLine(text)).length
  const isTidiedScenario = scenario !== tidyLines(scenario)
  const repeated = diagram.sections.reduce((sum, section) => {
    const shown = [...new Set(section.tasks.map(({ card }) => card))]
    return sum + shown.filter((card, at) => at > 0 && isSame(card, shown[at - 1]!)).length
  }, 0)
  return [
    words.scale,
    ...told(tasks.filter((task) => task.score !== halved(task.score)).length, words.rounded),
    ...told(cards.length - cardsScored(diagram), words.unscored),
    ...told(titles.filter((text) => oneLine(text) === '').length, words.untitled),
    ...told(tidied + Number(isTidiedScenario), words.tidied),
    ...(whose.who === 'mean' ? [] : told(diagram.people.renamed, words.renamed)),
    ...(whose.who === 'all' ? told(repeated, words.repeated) : []),
    ...(diagram.text.length > DRAWN ? [words.tooLong(DRAWN)] : []),
  ]
}

function losses({ scene: { map, library }, words }: ExportSource, whose: Whose): string[] {
  const { notes } = words.mermaid
  const stages = stagesOf(map)
  const touchpoints = stages.flatMap((stage) => touchpointsOf(map, stage))
  const personas = castsOf(map).flatMap(({ personaId }) => library.persona[personaId] ?? [])
  const shown = touchpoints.filter((card) => concerns(card, whose))
  const of = (type: Card['type']) =>
    Object.values(map.card).filter((card) => card.type === type).length
  const { goal, summary, state } = journeyOf(map)
  const inDiagram = whose.who === 'all' ? personas.length : whose.who === 'mean' ? 0 : 1
  return [
    ...told(personas.length - inDiagram, whose.who === 'mean' ? notes.meanOf : notes.otherPersonas),
    ...told(touchpoints.length - shown.length, notes.ofOthers),
    ...told(of('touchpoint') - touchpoints.length, notes.misplaced),
    ...told(of('action'), notes.actions),
    ...told(of('thought'), notes.thoughts),
    ...told(of('pain'), notes.pains),
    ...told(of('opportunity'), notes.opportunities),
    ...told(of('text'), notes.texts),
    ...told(of('image'), notes.images),
    ...told(size(map.measurement), notes.kpis),
    ...told(size(map.evidence), notes.evidence),
    ...told(size(map.proof), notes.proofs),
    ...told(size(map.dismissal), notes.dismissals),
    ...told(size(map.note), notes.stickies),
    ...told(size(map.round), notes.rounds),
    ...told(size(map.activity), notes.agenda),
    ...told(size(map.view), notes.views),
    ...told(size(map.link), notes.links),
    ...told(Object.values(map.step).filter(({ title }) => title !== '').length, notes.stepTitles),
    ...told(touchpoints.filter(hasDetails).length, notes.details),
    ...told(stages.filter(({ notes, scores }) => notes || size(scores) > 0).length, notes.stages),
    ...told(personas.filter(isDescribed).length, notes.personas),
    ...(goal.trim() !== '' || state === 'future' ? [notes.goal] : []),
    ...(summary.trim() !== '' ? [notes.summary] : []),
    notes.layout,
  ]
}

function cardsScored({ sections }: Diagram): number {
  const scored = sections.flatMap(({ tasks }) => tasks.filter((task) => task.isScored))
  return new Set(scored.map(({ card }) => card)).size
}

function isSame(a: Card, b: Card): boolean {
  return oneLine(a.title) === oneLine(b.title)
}

function halved(score: number): number {
  return Math.round(score * 2) / 2
}

function tidyLines(text: string): string {
  return text.split('\n').map(oneLine).filter(Boolean).join('\n')
}

function hasDetails(card: Card): boolean {
  const { notes, channels, measured, research, pillars, personaIds } = card
  const isRated = size(measured) > 0 || size(pillars) > 0 || research !== null
  return notes !== '' || channels.length > 0 || personaIds.length > 0 || isRated
}

/** Whether more is known of a persona than its name. */
function isDescribed(persona: ReturnType<typeof createPersona>): boolean {
  const { id, name, colour, archived } = persona
  const bare = createPersona({ id, name, colour, archived })
  return JSON.stringify(bare) !== JSON.stringify(persona)
}

function told(count: number, say: (count: number) => string): string[] {
  return count > 0 ? [say(count)] : []
}

function size(table: object): number {
  return Object.keys(table).length
}
