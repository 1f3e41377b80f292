import { useId, useState } from 'react'
import { useMessages } from '@/i18n/messages'
import { usePanelWords } from '@/i18n/panels/panelWords'
import type { ListedMap } from '@/storage/shelf'
import { Button } from '@/ui/Button'
import type { LibraryProps } from './actions'
import { ConfirmDialog } from './ConfirmDialog'
import { EmptyTrashDialog } from './EmptyTrashDialog'
import { LibraryFrame } from './LibraryFrame'
import { MapCard } from './MapCard'
import { MapGrid, Message } from './MapGrid'
import { Toast } from './Toast'
import styles from './TrashPage.module.css'
import { useFocusHeir } from './useFocusHeir'
import { useNews } from './useNews'
import { When } from './When'

/** The maps that were put into the trash, the latest first: to bring back or to delete for good. */
export function TrashPage({ library, actions }: LibraryProps) {
  const t = useMessages()
  const { trash: words } = usePanelWords()
  const id = useId()
  const [isEmptying, setEmptying] = useState(false)
  const [deleting, setDeleting] = useState<{ map: ListedMap; index: number }>()
  const { news, clear, tell, attempt } = useNews()
  const titleOf = (map: ListedMap) => map.title || t.board.untitledMap

  const trashed =
    library.maps.state === 'ready'
      ? library.maps.maps
          .filter((map) => map.trashedAt !== null)
          .toSorted((a, b) => b.trashedAt! - a.trashedAt!)
      : []
  const { ref, leaving } = useFocusHeir(trashed.length)

  const restore = (map: ListedMap, index: number) => {
    leaving(index)
    void attempt(actions.restore(map.id), { text: t.library.restored(titleOf(map)) })
  }

  const content = () => {
    if (library.maps.state === 'loading') return <Message text={t.library.loading} />
    if (library.maps.state === 'failed') return <Message text={t.library.failed} isAlert />
    if (trashed.length === 0) return <Message text={t.library.trashEmpty} />
    return (
      <MapGrid>
        {trashed.map((map, index) => (
          <li key={map.id}>
            <MapCard
              map={map}
              library={library}
              heading={<span id={`${id}${map.id}`}>{titleOf(map)}</span>}
              when={<When time={map.trashedAt!} say={t.library.trashedWhen} />}
              foot={
                <div className={styles.actions}>
                  <Button aria-describedby={`${id}${map.id}`} onClick={() => restore(map, index)}>
                    {t.library.restore}
                  </Button>
                  <Button
                    look="danger"
                    aria-describedby={`${id}${map.id}`}
                    onClick={() => setDeleting({ map, index })}
                  >
                    {t.library.deleteForever}
                  </Button>
                </div>
              }
            />
          </li>
        ))}
      </MapGrid>
    )
  }

  return (
    <LibraryFrame
      library={library}
      actions={actions}
      page="trash"
      heading={t.library.trashHeading}
      mainRef={ref}
      tools={
        trashed.length > 0 && (
          <div className={styles.tools}>
            <p className={styles.help}>
              {words.count(trashed.length)} · {words.help}
            </p>
            <Button look="danger" onClick={() => setEmptying(true)}>
              {words.empty}
            </Button>
          </div>
        )
      }
    >
      {content()}
      <Toast news={news} onClose={clear} />
      {isEmptying && (
        <EmptyTrashDialog
          maps={trashed}
          actions={actions}
          onEmptying={() => leaving(0)}
          onEmptied={(maps) => tell({ text: words.emptied(maps) })}
          onClose={() => setEmptying(false)}
        />
      )}
      {deleting && (
        <ConfirmDialog
          title={t.library.deleteForever}
          question={t.library.deleteForeverSure(titleOf(deleting.map))}
          words={t.library.deleteForever}
          run={() => {
            leaving(deleting.index)
            return actions.deleteForever(deleting.map.id)
          }}
          onClose={() => setDeleting(undefined)}
        />
      )}
    </LibraryFrame>
  )
}
