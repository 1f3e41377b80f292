import { useCallback, useState } from 'react'
import { useMessages } from '@/i18n/messages'
import type { News } from './Toast'

/** What a page has to tell, and a way to do things that tells how they went. */
export function useNews() {
  const { library } = useMessages()
  const [news, setNews] = useState<News>()
  const clear = useCallback(() => setNews(undefined), [])

  /** Tells `after` once the work is done, or why it was not done. */
  const attempt = (work: Promise<void>, after?: News) =>
    work.then(
      () => after && setNews(after),
      (error: Error) => setNews({ text: library.notDone(error.message) }),
    )
  return { news, clear, tell: setNews, attempt }
}
