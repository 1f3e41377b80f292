import { useMemo, useState } from 'react'
import { useEditorState } from '@/editor/react'
import { type Known, knownOf } from '@/exchange/answers/known'
import type { Plan } from '@/exchange/answers/plan'
import { kpisOfAnswers } from '@/exchange/answers/questions'
import { recognise } from '@/exchange/answers/recognise'
import type { Shape } from '@/exchange/answers/shape'
import type { Sheet, Table } from '@/exchange/answers/table'
import { type Choices, planOf, type Understanding, understand } from '@/exchange/answers/understand'
import { useMessages } from '@/i18n/messages'
import type { Kpi } from '@/kpi/kpi'
import { today } from '@/model/day'

export const STEPS = ['file', 'columns', 'matches', 'report'] as const
export type Step = (typeof STEPS)[number]

/** Where answers come from. */
export type AnswersSource = {
  /** What the file is called. */
  readonly name: string
  /** When it was last changed, `YYYY-MM-DD`: the day of answers that say none. */
  readonly day: string
}

/** A file that has been read, and what is to be made of it as things stand. */
export type AnswersDraft = {
  readonly source: AnswersSource
  readonly sheets: readonly Sheet[]
  /** The index of the sheet that is taken. */
  readonly sheet: number
  readonly table: Table
  readonly shape: Shape
  readonly known: Known
  readonly kpis: readonly Kpi[]
  readonly understanding: Understanding
  readonly choices: Choices
  readonly plan: Plan
  chooseSheet(sheet: number): void
  reshape(shape: Shape): void
  choose(choices: Partial<Choices>): void
}

type Taken = Pick<AnswersDraft, 'source' | 'sheets' | 'sheet' | 'choices'> & {
  /** As it was set by hand; recognised where it was not. */
  readonly shape: Shape | undefined
}

/** The state of an import from step to step. Going back loses nothing that was chosen. */
export function useAnswersImport() {
  const [step, goTo] = useState<Step>('file')
  const [taken, setTaken] = useState<Taken>()
  return {
    step,
    goTo,
    draft: useDraft(taken, setTaken),
    take(source: AnswersSource, sheets: readonly Sheet[]) {
      // A sheet of notes often comes before that of the answers.
      const longest = Math.max(...sheets.map(({ table }) => table.rowCount))
      const sheet = sheets.findIndex(({ table }) => table.rowCount === longest)
      setTaken({ source, sheets, sheet, shape: undefined, choices: freshChoices(source) })
      goTo('columns')
    },
  }
}

function freshChoices({ day }: AnswersSource): Choices {
  const none = new Map<string, never>()
  return {
    uses: none,
    destinations: none,
    personas: none,
    order: undefined,
    day,
    trend: 'one',
    breakdown: true,
  }
}

function useDraft(
  taken: Taken | undefined,
  setTaken: (taken: Taken) => void,
): AnswersDraft | undefined {
  const { channelNames, locale } = useMessages()
  const map = useEditorState((state) => state.map)
  const library = useEditorState((state) => state.library)
  const known = useMemo(() => knownOf(map, library, channelNames), [map, library, channelNames])
  const kpis = useMemo(() => kpisOfAnswers(library), [library])
  const table = taken?.sheets[taken.sheet]?.table
  const recognised = useMemo(() => table && recognise(table, known), [table, known])
  const shape = taken?.shape ?? recognised
  const understanding = useMemo(() => {
    const usual = locale === 'fr' ? 'dayFirst' : 'monthFirst'
    return table && shape && understand(table, shape, known, kpis, { usual, today: today() })
  }, [table, shape, known, kpis, locale])
  const choices = taken?.choices
  const plan = useMemo(
    () =>
      table && shape && understanding && choices && planOf(table, shape, understanding, choices),
    [table, shape, understanding, choices],
  )
  if (!taken || !table || !shape || !understanding || !choices || !plan) return undefined
  return {
    ...{ source: taken.source, sheets: taken.sheets, sheet: taken.sheet },
    ...{ table, shape, known, kpis, understanding, choices, plan },
    chooseSheet: (sheet) =>
      setTaken({ ...taken, sheet, shape: undefined, choices: freshChoices(taken.source) }),
    reshape: (next) => setTaken({ ...taken, shape: next }),
    choose: (some) => setTaken({ ...taken, choices: { ...choices, ...some } }),
  }
}
