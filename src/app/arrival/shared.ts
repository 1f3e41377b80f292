/** Where the service worker keeps what was shared: see public/share.js. */
const SHARED = 'parcours-shared'
const FILE_NAME = 'x-file-name'

/** What another app shared with this one: files, else a text. */
export type Shared = { readonly files?: readonly File[]; readonly text?: string }

/** Gives what was shared, once: afterwards it is no longer kept. */
export async function takeShared(): Promise<Shared> {
  const kept = await caches.open(SHARED)
  const text = await kept.match('shared/text')
  const files = await Promise.all(
    (await kept.matchAll())
      .filter(({ headers }) => headers.has(FILE_NAME))
      .map(async (file) => {
        const name = decodeURIComponent(file.headers.get(FILE_NAME)!)
        return new File([await file.blob()], name)
      }),
  )
  const shared = files.length > 0 ? { files } : text ? { text: await text.text() } : {}
  await caches.delete(SHARED)
  return shared
}
