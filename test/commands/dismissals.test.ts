import { expect, test } from 'vitest'
import { bringBack, dismissFinding } from '@/commands/dismissals'
import { checksOf } from '@/insights/checker'
import type { Finding } from '@/insights/types'
import { type Desk, expectNothing, expectOneStep, openDesk, planned } from '../helpers/board'

const open = () => openDesk(planned({ Only: { steps: [{ pain: 'Slow' }] } }))

const emptyStageIn = (desk: Desk): Finding =>
  checksOf(desk.map, desk.library, '2026-11-22').find(({ check }) => check === 'emptyStage')!

test('a finding that is dismissed says so with its reason, and undo brings it back', () => {
  const desk = open()
  const finding = emptyStageIn(desk)
  expect(finding.dismissed).toBeUndefined()
  expectOneStep(desk, () => dismissFinding(desk, finding, '  Nothing happens here yet. ', 'Empty'))
  expect(emptyStageIn(desk).dismissed?.reason).toBe('Nothing happens here yet.')
  expect(desk.steps()).toEqual(['dismiss'])
  desk.editor.undo()
  expect(emptyStageIn(desk).dismissed).toBeUndefined()
})

test('dismissed again, a finding has one dismissal, with the newer reason', () => {
  const desk = open()
  dismissFinding(desk, emptyStageIn(desk), 'Later', 'Empty')
  expectOneStep(desk, () => dismissFinding(desk, emptyStageIn(desk), 'Never', 'Empty'))
  expect(Object.values(desk.map.dismissal).map(({ reason }) => reason)).toEqual(['Never'])
  expectNothing(desk, () => dismissFinding(desk, emptyStageIn(desk), 'Never', 'Empty'))
})

test('a finding that is brought back is open again, in one step', () => {
  const desk = open()
  dismissFinding(desk, emptyStageIn(desk), 'Later', 'Empty')
  const { id } = emptyStageIn(desk).dismissed!
  expectOneStep(desk, () => bringBack(desk, id, 'Empty'))
  expect(emptyStageIn(desk).dismissed).toBeUndefined()
  expectNothing(desk, () => bringBack(desk, id, 'Empty'))
})
