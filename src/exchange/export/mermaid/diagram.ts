import type { Messages } from '@/i18n/messages'
import { journeyOf, type LibraryDocument, type MapDocument } from '@/model/document'
import { stagesOf } from '@/model/outline'
import type { Stage } from '@/model/records/stage'
import { BRACES, COMMAS, mermaidName, oneLine } from './name'
import { type People, peopleOf } from './people'
import { type Task, tasksOf, type Whose } from './tasks'

/** A map as a user journey diagram, and what had to become of it. */
export type Diagram = {
  /** Ends with a line break. Mermaid 11 and 12 accept it. */
  readonly text: string
  readonly sections: readonly { readonly stage: Stage; readonly tasks: readonly Task[] }[]
  readonly people: People
}

/** The user journey diagram of a map: stages are sections, touchpoints are tasks. */
export function diagramOf(
  map: MapDocument,
  library: LibraryDocument,
  whose: Whose,
  messages: Messages,
): Diagram {
  const people = peopleOf(map, library, messages)
  const ids = [...people.names.keys()]
  const sections = stagesOf(map).map((stage) => ({
    stage,
    tasks: tasksOf(map, stage, whose, ids),
  }))
  const lines = [
    'journey',
    ...headOf(map),
    ...sections.flatMap(({ stage, tasks }) => [
      `  section ${mermaidName(oneLine(stage.title) || messages.board.untitledStage)}`,
      ...tasks.map((task) => `    ${lineOf(task, people, messages)}`),
    ]),
  ]
  return { text: `${lines.join('\n')}\n`, sections, people }
}

/** The title, and the scenario as the description that screen readers say. */
function headOf(map: MapDocument): string[] {
  const { title, scenario } = journeyOf(map)
  const name = oneLine(title)
  const paragraphs = scenario
    .split(/\r\n?|\n/)
    .map((line) => mermaidName(oneLine(line), BRACES))
    .filter((line) => line !== '')
  return [
    ...(name === '' ? [] : [`  title ${mermaidName(name)}`]),
    ...(paragraphs.length === 1 ? [`  accDescr: ${paragraphs[0]}`] : []),
    ...(paragraphs.length > 1
      ? ['  accDescr {', ...paragraphs.map((line) => `    ${line}`), '  }']
      : []),
  ]
}

function lineOf({ card, score, people }: Task, { names }: People, messages: Messages): string {
  const name = mermaidName(oneLine(card.title) || messages.board.untitled)
  const who = people.map((id) => mermaidName(names.get(id)!, COMMAS)).join(', ')
  return who === '' ? `${name}: ${score}` : `${name}: ${score}: ${who}`
}
