import { useState } from 'react'
import { useMessages } from '@/i18n/messages'
import type { ListedMap } from '@/storage/shelf'
import { BackupReminder } from '../backup/BackupReminder'
import type { LibraryProps } from './actions'
import { EmptyLibrary } from './EmptyLibrary'
import { Finder } from './Finder'
import { findMaps, sortMaps } from './finding'
import { LibraryFrame } from './LibraryFrame'
import { MapCard } from './MapCard'
import { MapGrid, Message } from './MapGrid'
import { MapMenu } from './MapMenu'
import { RenameDialog } from './RenameDialog'
import { Toast } from './Toast'
import { useFocusHeir } from './useFocusHeir'
import { useNews } from './useNews'
import { When } from './When'

/** The maps of this device: what one sees when one comes back. */
export function LibraryPage({ library, actions }: LibraryProps) {
  const t = useMessages()
  const [query, setQuery] = useState('')
  const [renaming, setRenaming] = useState<ListedMap>()
  const { news, clear, tell, attempt } = useNews()

  const kept =
    library.maps.state === 'ready' ? library.maps.maps.filter((map) => map.trashedAt === null) : []
  const found = sortMaps(findMaps(kept, query), library.sort, t.locale)
  const { ref, leaving, toHeading } = useFocusHeir(found.length)
  const titleOf = (map: ListedMap) => map.title || t.board.untitledMap

  const trash = (map: ListedMap, index: number) => {
    leaving(index)
    void attempt(actions.trash(map.id), {
      text: t.library.trashed(titleOf(map)),
      action: {
        words: t.library.undoTrash,
        run: () => {
          toHeading()
          void attempt(actions.restore(map.id))
        },
      },
    })
  }

  const content = () => {
    if (library.maps.state === 'loading') return <Message text={t.library.loading} />
    if (library.maps.state === 'failed') return <Message text={t.library.failed} isAlert />
    if (kept.length === 0) return <EmptyLibrary library={library} actions={actions} />
    if (found.length === 0) return <Message text={t.library.nothingFound(query.trim())} />
    return (
      <MapGrid>
        {found.map((map, index) => (
          <li key={map.id}>
            <MapCard
              map={map}
              library={library}
              heading={<a href={`#/map/${map.id}`}>{titleOf(map)}</a>}
              when={<When time={map.updatedAt} say={t.library.changed} />}
              corner={
                <MapMenu
                  title={titleOf(map)}
                  damaged={map.damaged}
                  open={() => actions.open(map.id)}
                  rename={() => setRenaming(map)}
                  duplicate={() => void attempt(actions.duplicate(map.id))}
                  exportFile={() =>
                    void attempt(actions.exportFile(map.id).then((text) => tell({ text })))
                  }
                  trash={() => trash(map, index)}
                />
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
      page="maps"
      heading={t.library.heading}
      mainRef={ref}
      tools={
        kept.length > 0 && (
          <Finder query={query} onQuery={setQuery} sort={library.sort} onSort={actions.sortBy} />
        )
      }
    >
      {library.backups.due && (
        <BackupReminder
          unkept={library.backups.due}
          hasBackup={library.backups.time != null}
          onBackUp={actions.openBackup}
          onLater={() => {
            toHeading()
            actions.remindLater(library.backups.due!)
          }}
        />
      )}
      {content()}
      <Toast news={news} onClose={clear} />
      {renaming && (
        <RenameDialog
          title={renaming.title}
          rename={(title) => actions.rename(renaming.id, title)}
          onClose={() => setRenaming(undefined)}
        />
      )}
    </LibraryFrame>
  )
}
