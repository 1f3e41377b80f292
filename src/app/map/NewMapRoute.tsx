import { useEffect, useState } from 'react'
import { useMessages } from '@/i18n/messages'
import { TEMPLATES } from '@/templates/index'
import { createFromTemplate } from '../library/createMaps'
import styles from '../Message.module.css'
import type { PageProps } from '../pageProps'
import { goTo, LIBRARY_ADDRESS, mapAddress, type Route } from '../route'

/** Makes a map from the template that the address names, and goes to it. */
export function NewMapRoute({
  storage,
  appearance,
  route: { template },
}: PageProps<Extract<Route, { page: 'new' }>>) {
  const messages = useMessages()
  const [error, setError] = useState<string>()
  const { language } = appearance
  useEffect(() => {
    const chosen = TEMPLATES.find(({ id }) => id === template) ?? TEMPLATES[0]!
    let gone = false
    createFromTemplate(storage, chosen.id, language).then(
      (id) => {
        if (!gone) goTo(mapAddress(id), { replace: true })
      },
      (reason) => setError(String(reason)),
    )
    return () => {
      gone = true
    }
  }, [storage, template, language])
  if (!error) return null
  return (
    <main className={styles.page}>
      <h1>{messages.library.notMade(error)}</h1>
      <a href={LIBRARY_ADDRESS}>{messages.map.backToLibrary}</a>
    </main>
  )
}
