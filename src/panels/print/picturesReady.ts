import type { AssetUrls } from '@/drawing/surfaces/assetUrls'
import type { AssetId } from '@/model/records/card'

/** What a picture may take before it is printed without, ms. */
const PATIENCE = 4000

/** Waits until pictures can be shown at once; those that cannot be read are not waited for long. */
export async function picturesReady(urls: AssetUrls, ids: readonly AssetId[]): Promise<void> {
  const late = new Promise<void>((resolve) => setTimeout(resolve, PATIENCE))
  const ready = ids.map(async (id) => {
    const picture = new Image()
    picture.src = await urlOf(urls, id)
    await picture.decode()
  })
  await Promise.race([Promise.allSettled(ready), late])
}

function urlOf(urls: AssetUrls, id: AssetId): Promise<string> {
  return new Promise((resolve) => {
    const known = urls.get(id)
    if (known) return resolve(known)
    const stop = urls.subscribe(() => {
      const url = urls.get(id)
      if (!url) return
      stop()
      resolve(url)
    })
  })
}
