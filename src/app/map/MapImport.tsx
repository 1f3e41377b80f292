import { useCallback, useState } from 'react'
import { addMap } from '@/commands/addMap'
import { useCommandContext } from '@/commands/react'
import { useEditorState, useSessionState } from '@/editor/react'
import type { Surroundings } from '@/exchange/answers/likely'
import type { ImportedMap } from '@/exchange/import/imported'
import { useMessages } from '@/i18n/messages'
import { type LibraryDocument, type MapDocument, tableOf } from '@/model/document'
import { castsOf } from '@/model/outline'
import { useFileDrop } from '@/panels/fields/useFileDrop'
import { putAssets } from '@/storage/assets'
import { createMap } from '@/storage/maps'
import type { Storage } from '@/storage/storage'
import type { Appearance } from '../appearance'
import { DropHint } from '../arrival/DropHint'
import { ImportRoom } from '../arrival/ImportRoom'
import { RestoreRoom } from '../backup/RestoreRoom'
import { goTo, mapAddress } from '../route'

type Props = { readonly storage: Storage; readonly appearance: Appearance }

/** Imports on the page of a map: what is dropped or asked for becomes a new map or part of this one. */
export function MapImport({ storage, appearance }: Props) {
  const context = useCommandContext()
  const { session } = context
  const { map: words, channelNames } = useMessages()
  const library = useEditorState((state) => state.library)
  const map = useEditorState((state) => state.map)
  const dialog = useSessionState((state) => state.dialog)
  const isOver = useFileDrop(
    (files) =>
      void isSurvey(files, { map, library, channelNames }).then((is) =>
        session.setState({
          dialog: is ? { name: 'importAnswers', given: files[0]! } : { name: 'import', files },
        }),
      ),
    dialog === null,
  )
  const [backup, setBackup] = useState<Blob>()
  const addHere = useCallback(
    async (imported: ImportedMap) => {
      await putAssets(storage, imported.assets)
      // It becomes part of the map as it is now.
      session.setState({ past: null })
      const added = addMap(context, imported)
      session.getState().view?.fit()
      return added
    },
    [storage, context, session],
  )
  return (
    <>
      {isOver && <DropHint sentence={words.dropHere} />}
      {dialog?.name === 'import' && (
        <ImportRoom
          language={appearance.language}
          files={dialog.files}
          loadLibrary={async () => withCastFirst(library, map)}
          keep={(imported) => createMap(storage, imported.map, imported)}
          addHere={addHere}
          answers={{
            here: { map, library },
            take: (source) => {
              const given = typeof source === 'string' ? { text: source, html: '' } : source
              session.setState({ dialog: { name: 'importAnswers', given } })
            },
          }}
          onBackup={(file) => {
            session.setState({ dialog: null })
            setBackup(file)
          }}
          onOpen={(id) => {
            session.setState({ dialog: null })
            goTo(mapAddress(id))
          }}
          onClose={() => session.setState({ dialog: null })}
        />
      )}
      {backup && (
        <RestoreRoom
          storage={storage}
          language={appearance.language}
          file={backup}
          onClose={() => setBackup(undefined)}
        />
      )}
    </>
  )
}

/** Whether a single file that was dropped holds answers; what tells it is loaded with the first. */
async function isSurvey(files: readonly File[], here: Surroundings): Promise<boolean> {
  const [file, ...others] = files
  if (!file || others.length > 0) return false
  try {
    const { holdsAnswers } = await import('@/exchange/answers/likely')
    return await holdsAnswers(file, here)
  } catch {
    // The code was lost, which the import dialog says as well.
    return false
  }
}

/** A name that several personas have means the one that plays in the open map. */
function withCastFirst(library: LibraryDocument, map: MapDocument): LibraryDocument {
  const cast = castsOf(map).flatMap(({ personaId }) => library.persona[personaId] ?? [])
  return { ...library, persona: { ...tableOf(cast), ...library.persona } }
}
