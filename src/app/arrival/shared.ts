/** Where the service worker keeps what was shared: see public/share.js. */
const SHARED = 'parcours-shared'

/** What another app shared with this one: a file, else a text. */
export type Shared = { readonly file?: File; readonly text?: string }

/** Gives what was shared, once: afterwards it is no longer kept. */
export async function takeShared(): Promise<Shared> {
  const kept = await caches.open(SHARED)
  const [file, text] = await Promise.all([kept.match('shared/file'), kept.match('shared/text')])
  const shared = file
    ? { file: new File([await file.blob()], decodeURIComponent(file.headers.get('x-file-name')!)) }
    : text
      ? { text: await text.text() }
      : {}
  await caches.delete(SHARED)
  return shared
}
