import type { Pasted } from '@/editor/dialog'
import { useDesk } from '@/editor/react'
import { useLoaded } from '@/ui/useLoaded'

const load = async () => (await import('./AnswersDialog')).AnswersDialog

/** Answers of a survey on their way into the map. What it takes loads when it is first opened. */
export function ImportAnswersDialog({ given }: { readonly given?: File | Pasted | undefined }) {
  const { session } = useDesk()
  const AnswersDialog = useLoaded(load, () => session.setState({ dialog: null }))
  return AnswersDialog ? <AnswersDialog given={given} /> : null
}
