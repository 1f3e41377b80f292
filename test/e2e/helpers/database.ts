import type { BrowserContext, Page } from '@playwright/test'

/** Every table's rows, in the order of their keys; a picture is told by its type and size. */
export type Content = Record<string, Record<string, unknown>[]>

/** A page of the app's own origin that nothing runs in, to do things to the database from. */
export async function emptyPage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage()
  const body = '<!doctype html><link rel="icon" href="data:," />'
  await page.route('**/empty', (route) => route.fulfill({ contentType: 'text/html', body }))
  await page.goto('/empty')
  return page
}

/** Reads the page's database past the app: what is really there. The page must have opened it. */
export function readDatabase(page: Page): Promise<Content> {
  return page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
    const database = await done(indexedDB.open('parcours'))
    const transaction = database.transaction([...database.objectStoreNames])
    const tables = await Promise.all(
      [...database.objectStoreNames].map(
        async (name) => [name, await done(transaction.objectStore(name).getAll())] as const,
      ),
    )
    database.close()
    const plain = JSON.stringify(Object.fromEntries(tables), (_, value) =>
      value instanceof Blob ? `${value.type}, ${value.size} bytes` : value,
    )
    return JSON.parse(plain)
  })
}

/** Writes rows past the app, over those with the same keys. */
export async function writeRows(page: Page, table: string, rows: object[]): Promise<void> {
  await page.evaluate(
    ({ table, rows }) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('parcours')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const transaction = opening.result.transaction(table, 'readwrite')
          for (const row of rows) transaction.objectStore(table).put(row)
          transaction.onabort = () => reject(transaction.error)
          transaction.oncomplete = () => {
            opening.result.close()
            resolve()
          }
        }
      }),
    { table, rows },
  )
}
