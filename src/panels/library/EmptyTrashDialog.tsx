import { useEffect, useState } from 'react'
import { useMessages } from '@/i18n/messages'
import { usePanelWords } from '@/i18n/panels/panelWords'
import { sayBytes } from '@/i18n/sayBytes'
import type { ListedMap } from '@/storage/shelf'
import type { LibraryActions } from './actions'
import { ConfirmDialog } from './ConfirmDialog'

type Props = {
  /** The maps that are in the trash when it is asked. */
  readonly maps: readonly ListedMap[]
  readonly actions: LibraryActions
  readonly onEmptying: () => void
  /** Told how many maps went. */
  readonly onEmptied: (maps: number) => void
  readonly onClose: () => void
}

/** How many titles are named before the rest is counted. */
const NAMED = 5

/** Asks before the trash is emptied: how many maps, which, and how much room becomes free. */
export function EmptyTrashDialog({ maps, actions, onEmptying, onEmptied, onClose }: Props) {
  const t = useMessages()
  const { trash: words } = usePanelWords()
  // What goes is what was asked about, whatever is put into the trash meanwhile.
  const [asked] = useState(maps)
  const [size, setSize] = useState<number>()
  useEffect(() => {
    let isShown = true
    // Without it the question is the same.
    actions.measure(asked.map(({ id }) => id)).then(
      (bytes) => isShown && setSize(bytes),
      () => {},
    )
    return () => {
      isShown = false
    }
  }, [actions, asked])
  const titles = asked
    .slice(0, NAMED)
    .map(({ title }) => words.quoted(title || t.board.untitledMap))
  if (asked.length > NAMED) titles.push(words.more(asked.length - NAMED))
  const question = words.emptySure(asked.length, `${titles.join(', ')}.`)
  return (
    <ConfirmDialog
      title={words.empty}
      question={size ? `${question} ${words.frees(sayBytes(size, t.locale))}` : question}
      words={words.empty}
      run={async () => {
        onEmptying()
        onEmptied(await actions.emptyTrash(asked.map(({ id }) => id)))
      }}
      onClose={onClose}
    />
  )
}
