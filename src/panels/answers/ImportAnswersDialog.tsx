import { lazy, Suspense } from 'react'

const AnswersDialog = lazy(() => import('./AnswersDialog'))

/** Answers of a survey on their way into the map. What it takes loads when it is first opened. */
export function ImportAnswersDialog() {
  return (
    <Suspense fallback={null}>
      <AnswersDialog />
    </Suspense>
  )
}
