import mermaid from 'mermaid'

/** A task as Mermaid itself reads it. */
export type JudgedTask = {
  readonly section: string
  readonly task: string
  readonly score: number
  readonly people: readonly string[]
}

export type Judged = {
  readonly title: string
  readonly description: string
  readonly sections: readonly string[]
  readonly tasks: readonly JudgedTask[]
}

type Database = {
  getDiagramTitle(): string
  getAccDescription(): string
  getSections(): string[]
  getTasks(): JudgedTask[]
}

const { mermaidAPI } = mermaid as unknown as {
  mermaidAPI: { getDiagramFromText(text: string): Promise<{ db: Database }> }
}

/** Mermaid keeps what it has read last in one place. */
let database: Promise<Database> | undefined

/** What the real Mermaid reads from a text. @throws Error where it does not accept it. */
export async function judge(text: string): Promise<Judged> {
  database ??= mermaid
    .parse('journey\n')
    .then(() => mermaidAPI.getDiagramFromText('journey\n'))
    .then(({ db }) => db)
  const db = await database
  const { diagramType } = await mermaid.parse(text)
  if (diagramType !== 'journey') throw new Error(`Mermaid takes this for a ${diagramType}`)
  return {
    title: shown(db.getDiagramTitle()),
    description: shown(db.getAccDescription()),
    sections: db.getSections().map(shown),
    tasks: db.getTasks().map(({ section, task, score, people }) => ({
      section: shown(section),
      task: shown(task),
      score,
      people: people.map(shown),
    })),
  }
}

/** A text as Mermaid shows it: set as text, its own marks made entities, and read as HTML. */
function shown(text: string): string {
  const html = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  const marked = html.replace(/ﬂ°°/g, '&#').replace(/ﬂ°/g, '&').replace(/¶ß/g, ';')
  return marked
    .replace(/&(?:#(\d+)|amp|lt);/g, (entity, code) =>
      code ? String.fromCodePoint(Number(code)) : entity === '&lt;' ? '<' : '&',
    )
    .trim()
}
