import { useEditorState, useSessionState } from '@/editor/react'
import { useMessages } from '@/i18n/messages'
import { type MapDocument, recordAt } from '@/model/document'
import { CardDetails } from './CardDetails'
import styles from './Details.module.css'
import { LaneDetails } from './LaneDetails'
import { LinkDetails } from './LinkDetails'
import { MapDetails } from './MapDetails'
import { NoteDetails } from './NoteDetails'
import { SeveralDetails } from './SeveralDetails'
import { StageDetails } from './StageDetails'

/** What is known of what is selected, ready to be changed; of the map itself where nothing is. */
export function Details() {
  const { details } = useMessages()
  const selection = useSessionState((session) => session.selection)
  const map = useEditorState((state) => state.map)
  const ids = [...selection].filter((id) => recordAt(map, id))
  return (
    // With another subject the panel begins at its top again.
    <section key={ids.join()} aria-label={details.region} className={styles.panel}>
      {ids.length > 1 ? <SeveralDetails ids={ids} /> : <Subject map={map} id={ids[0]} />}
    </section>
  )
}

function Subject({ map, id }: { map: MapDocument; id: string | undefined }) {
  const record = id && recordAt(map, id)
  if (record)
    switch (record.kind) {
      case 'card':
        return <CardDetails card={record} />
      case 'stage':
        return <StageDetails stage={record} />
      case 'lane':
        return <LaneDetails lane={record} />
      case 'note':
        return <NoteDetails note={record} />
      case 'link':
        return <LinkDetails link={record} />
    }
  return <MapDetails />
}
