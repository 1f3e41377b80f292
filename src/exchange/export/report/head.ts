import { journeyOf } from '@/model/document'
import { diagramOf } from '../mermaid/diagram'
import { paragraph, quote, words } from './escape'
import type { Speech } from './speech'

/** Title, scenario, what the map is for, and the curve of all as a diagram that GitHub draws. */
export function writeHead({ map, library, messages, report }: Speech, today: string): string[] {
  const { title, scenario, goal, state } = journeyOf(map)
  const facts = [
    `**${messages.map.state}${report.colon}** ${messages.map.states[state]}`,
    ...(goal.trim() === '' ? [] : [`**${messages.map.goal}${report.colon}** ${paragraph(goal)}`]),
    report.written(today),
  ]
  const { text } = diagramOf(map, library, { who: 'mean' }, messages)
  const fence = '`'.repeat(Math.max(3, ...[...text.matchAll(/`+/g)].map(([run]) => run.length + 1)))
  return [
    `# ${words(title) || messages.board.untitledMap}`,
    ...(scenario.trim() === '' ? [] : [quote(scenario)]),
    facts.join('\\\n'),
    `## ${report.journey}`,
    `${fence}mermaid\n${text}${fence}`,
  ]
}
