import type { ExchangeWords } from '@/i18n/exchange/exchangeWords'
import type { Persona } from '@/model/records/persona'
import { ImportError } from '../../importError'
import { buildPlan } from '../buildPlan'
import type { ImportedMap } from '../imported'
import { createPeople } from '../people'
import type { MapPlan } from '../plan'
import { checkSize } from '../textLimits'
import { draftOf } from './draft'
import { hideEntities } from './entities'
import { type MermaidBlock, mermaidBlocks } from './fences'
import { prepare } from './prepare'
import { type Clerk, createClerk, reportSettings } from './report'
import { FACES, scalesOf } from './scale'
import { statementsOf } from './statements'
import { stepsOf } from './touchpoints'

/**
 * Reads a Mermaid user journey, as Mermaid 11 and 12 do: sections become stages, tasks touchpoints,
 * scores emotion (1…5 is −2…+2; another scale where the whole diagram shows one) and people
 * personas. Where Mermaid itself garbles what was surely meant, that is read, and told with its line.
 * Lines are counted from `firstLine` where the text is part of a longer one, which has so many lines
 * `outside` it.
 * @throws ImportError where Mermaid would not accept the text, with the line and the reason.
 */
export function readMermaid(
  source: string,
  words: ExchangeWords,
  known: Readonly<Record<string, Persona>>,
  firstLine = 1,
  outside = 0,
): ImportedMap {
  checkSize(source, words)
  const prepared = prepare('\n'.repeat(firstLine - 1) + source)
  const { openAt, faultAt } = prepared
  const { frontMatter, yaml } = words.mermaid.refused
  if (openAt) throw new ImportError({ code: 'refused', line: openAt, reason: frontMatter })
  if (faultAt) throw new ImportError({ code: 'refused', line: faultAt, reason: yaml })
  const clerk = createClerk(words)
  const left = outside + prepared.outside
  if (left > 0) clerk.say('skipped', undefined, words.mermaid.read.outsideBlock(left))
  reportSettings(prepared, words, clerk)
  const plan = planOf(prepared, words, clerk)
  const touchpoints = plan.stages.reduce((sum, { steps }) => sum + steps.length, 0)
  const { made } = words.mermaid.read
  const summary = made(plan.stages.length, touchpoints, plan.personas.length)
  return { ...buildPlan(plan, known), report: [{ what: 'made', text: summary }, ...clerk.lines()] }
}

function planOf(prepared: ReturnType<typeof prepare>, words: ExchangeWords, clerk: Clerk): MapPlan {
  const statements = statementsOf(hideEntities(prepared.text), words.mermaid.refused)
  const { sections, ...head } = draftOf(statements, prepared.title, words, clerk)
  const tasks = sections.flatMap((section) => section.tasks)
  const { scale, scaleFor } = scalesOf(tasks)
  if (scale !== FACES)
    clerk.say('changed', undefined, words.mermaid.read.scale(scale.from, scale.to))
  const people = createPeople()
  const alike = new Set<string>()
  const placeOf = (name: string) => {
    const place = people.placeOf(name)
    const { name: first } = people.personas[place]!
    if (first !== name && !alike.has(name))
      clerk.say('changed', undefined, words.mermaid.read.alike(name, first))
    alike.add(name)
    return place
  }
  const stages = sections.map((section) => ({
    title: section.title,
    steps: stepsOf(section, scaleFor, placeOf, words, clerk),
  }))
  return { ...head, stages, personas: people.personas }
}

/** So much of a text tells whether it is a diagram. */
const BEGINNING = 20_000

/** A line that begins a journey. */
const JOURNEY =
  /^\s*journey\b[ \t]*(?:$|[#%]|title\s|section\s|acc(?:Title|Descr)\b|[^\n]*:\s*[\d.+-])/

/** Lines that stand below one, and in few other texts. */
const STATEMENT =
  /^[ \t]*(?:(?:title|section)[ \t]+\S|acc(?:Title|Descr)[ \t]*[:{]|[^:#\n]+:[ \t]+[\d.+-]+[ \t]*(?::|$))/m

/**
 * Whether a text begins as a Mermaid journey does, behind front matter, settings and comments. Also
 * where Mermaid will not have it: front matter has no end, or "Journey" stands in capitals above
 * what only a diagram says.
 */
export function looksLikeMermaid(source: string): boolean {
  const { text, openAt } = prepare(source.slice(0, BEGINNING))
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  // A directive that has no end takes the whole diagram with it.
  if (lines.length === 0 && /^\s*%%\{/.test(source)) return true
  const begins = openAt ? lines.some((line) => JOURNEY.test(line)) : JOURNEY.test(lines[0] ?? '')
  return begins || (/^\s*journey\s*$/i.test(lines[0] ?? '') && STATEMENT.test(text))
}

/** The first Mermaid block of a Markdown document that is to hold a journey. */
export function mermaidBlockIn(document: string): MermaidBlock | undefined {
  for (const block of mermaidBlocks(document)) {
    const { text } = prepare(block.text.slice(0, BEGINNING))
    if (/^\s*journey\b/i.test(text) || looksLikeMermaid(block.text)) return block
  }
  return undefined
}
