import { plainText } from '@/model/plainText'
import { readNumber } from '../../tables/numbers'
import type { CardPlan, StagePlan } from '../plan'

/** The columns that say where a card stands; −1 where there is none. */
export type PlaceColumns = Readonly<Record<'stageNumber' | 'stage' | 'stepNumber' | 'step', number>>

type Step = { title: string; number: number; cards: CardPlan[] }
type Stage = { title: string; number: number; cards: CardPlan[]; steps: Map<string, Step> }

/**
 * Puts cards where their rows say: into the stage of that number and title, and its step. A row that
 * names no stage goes on with the one above and its step, as where cells are merged; `onContinued` is
 * told of each. Without columns of steps a touchpoint makes its own, and what follows it belongs there.
 */
export function gatherStages(at: PlaceColumns, onContinued: (stage: string) => void) {
  const stages = new Map<string, Stage>()
  let current: Stage | undefined
  let currentStep: Step | undefined
  const hasSteps = at.step >= 0 || at.stepNumber >= 0

  const stageOf = (row: readonly string[]): { stage: Stage; isContinued: boolean } => {
    const number = readNumber(row[at.stageNumber] ?? '')
    const written = row[at.stage] ?? ''
    // Stages that are numbered are told apart by that, and called to the letter as they are.
    const title = number === undefined ? written.trim() : written
    if (title === '' && number === undefined && current) {
      if (at.stage >= 0) onContinued(current.title)
      return { stage: current, isContinued: at.stage >= 0 }
    }
    const key = JSON.stringify([number, number === undefined ? plainText(title) || title : title])
    let stage = stages.get(key)
    if (!stage) {
      stage = { title, number: number ?? stages.size, cards: [], steps: new Map() }
      stages.set(key, stage)
    }
    current = stage
    return { stage, isContinued: false }
  }
  const placeOf = (row: readonly string[], card: CardPlan | undefined) => {
    const { stage, isContinued } = stageOf(row)
    if (!isContinued) currentStep = undefined
    const step = ownStep(stage, row, card) ?? (hasSteps && isContinued ? currentStep : undefined)
    currentStep = step
    return step ?? stage
  }
  const ownStep = (stage: Stage, row: readonly string[], card: CardPlan | undefined) => {
    const title = row[at.step] ?? ''
    const number = readNumber(row[at.stepNumber] ?? '')
    if (hasSteps && title === '' && number === undefined) return undefined
    if (!hasSteps && card?.type !== 'touchpoint') return [...stage.steps.values()].at(-1)
    const key = hasSteps ? JSON.stringify([number, title]) : String(stage.steps.size)
    let step = stage.steps.get(key)
    if (!step) {
      step = { title, number: number ?? stage.steps.size, cards: [] }
      stage.steps.set(key, step)
    }
    return step
  }
  return {
    /** A row without a card makes its stage and step alone. */
    put(row: readonly string[], card: CardPlan | undefined): void {
      const place = placeOf(row, card)
      if (card) place.cards.push(card)
    },
    /** By their numbers, else in the order in which they were met. */
    all(): StagePlan[] {
      return [...stages.values()]
        .sort((a, b) => a.number - b.number)
        .map(({ title, cards, steps }) => ({
          ...{ title, cards },
          steps: [...steps.values()].sort((a, b) => a.number - b.number),
        }))
    },
  }
}
