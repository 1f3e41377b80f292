import { useState } from 'react'
import { useMessages } from '@/i18n/messages'
import type { LibraryProps, TemplateOffer } from './actions'
import styles from './EmptyLibrary.module.css'
import { TemplateCard } from './TemplateCard'
import { useTemplateBoards } from './useTemplateBoards'

/** What there is to do before there is a map: the templates, a click away. */
export function EmptyLibrary({ library, actions }: LibraryProps) {
  const t = useMessages()
  const boards = useTemplateBoards(library)
  const [making, setMaking] = useState(false)
  const [failure, setFailure] = useState<string>()

  const create = ({ id, title }: TemplateOffer) => {
    setMaking(true)
    setFailure(undefined)
    actions
      .create(id, title)
      .catch((error: Error) => setFailure(t.library.notMade(error.message)))
      .finally(() => setMaking(false))
  }

  return (
    <section className={styles.empty}>
      <h2>{t.library.empty}</h2>
      <p>{t.library.emptyHelp}</p>
      {failure && <p role="alert">{failure}</p>}
      <div className={styles.templates}>
        {library.templates.map((template) => (
          <TemplateCard
            key={template.id}
            template={template}
            board={boards.get(template.id)}
            theme={library.theme}
            disabled={making}
            onClick={() => create(template)}
          />
        ))}
      </div>
    </section>
  )
}
