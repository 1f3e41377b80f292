import { useId, useState } from 'react'
import { announce } from '@/commands/context'
import { useCommandContext } from '@/commands/react'
import { usePanelWords } from '@/i18n/panels/panelWords'
import { sayMoment } from '@/i18n/sayMoment'
import { diffDocuments, isEmptyDiff } from '@/model/diff'
import type { JourneyId } from '@/model/records/journey'
import { loadLibrary, loadMap } from '@/storage/documents'
import { saveFailureOf } from '@/storage/errors'
import type { Storage } from '@/storage/storage'
import { keepVersion } from '@/storage/versions'
import { Button } from '@/ui/Button'
import field from '../fields/field.module.css'
import styles from './HistoryPanel.module.css'

type Props = {
  readonly storage: Storage
  readonly mapId: JourneyId
  readonly flush: () => Promise<void>
}

/** Keeps the map as it is now, under a name; without one it is called by its day and time. */
export function KeepVersion({ storage, mapId, flush }: Props) {
  const context = useCommandContext()
  const { history: words } = usePanelWords()
  const [name, setName] = useState('')
  const [failure, setFailure] = useState<string>()
  const id = useId()

  const keep = async () => {
    setFailure(undefined)
    const given = name.trim() || sayMoment(Date.now(), context.messages.locale)
    try {
      context.editor.seal()
      await flush()
      const [map, library] = await Promise.all([loadMap(storage, mapId), loadLibrary(storage)])
      // What is kept is read back from the device: it must be what one sees.
      const { document, sequence } = map
      if (!isEmptyDiff(diffDocuments(document, context.editor.store.getState().map)))
        return setFailure(words.notSaved)
      const state = { map: document, library: library.document, sequence }
      const kept = await keepVersion(storage, mapId, state, { name: given, reason: 'asked' })
      if (kept !== given) return setFailure(words.keptAlready(kept ?? given))
      setName('')
      announce(context, words.kept(given))
    } catch (error) {
      const isFull = saveFailureOf(error) === 'full'
      setFailure(isFull ? context.messages.saveState.quotaHelp : words.failed)
    }
  }

  return (
    <form
      className={styles.keep}
      onSubmit={(event) => {
        event.preventDefault()
        void keep()
      }}
    >
      <label className={field.label} htmlFor={id}>
        {words.name}
      </label>
      <input
        id={id}
        className={field.input}
        value={name}
        maxLength={200}
        placeholder={words.namePlaceholder}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Button type="submit">{words.keep}</Button>
      {failure && (
        <p role="alert" className={field.alert}>
          {failure}
        </p>
      )}
    </form>
  )
}
