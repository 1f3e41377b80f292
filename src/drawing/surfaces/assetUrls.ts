import { createContext, useContext, useSyncExternalStore } from 'react'
import type { AssetId } from '@/model/records/card'

/** Pictures by id, as addresses that an image element can show. Loaded when first asked for. */
export type AssetUrls = {
  /** The address, or nothing while it loads or where the picture is gone. */
  get(id: AssetId): string | undefined
  subscribe(listener: () => void): () => void
}

const none: AssetUrls = { get: () => undefined, subscribe: () => () => {} }

export const AssetUrlsContext = createContext<AssetUrls>(none)

/** A picture's address, as soon as there is one. */
export function useAssetUrl(id: AssetId): string | undefined {
  const urls = useContext(AssetUrlsContext)
  return useSyncExternalStore(urls.subscribe, () => urls.get(id))
}

/** Addresses over a way to load pictures. Each is made once and lives as long as the page. */
export function createAssetUrls(load: (id: AssetId) => Promise<Blob | undefined>): AssetUrls {
  const urls = new Map<AssetId, string | undefined>()
  const listeners = new Set<() => void>()
  const fetchUrl = async (id: AssetId) => {
    const blob = await load(id)
    if (!blob) return
    urls.set(id, URL.createObjectURL(blob))
    for (const listener of listeners) listener()
  }
  return {
    get(id) {
      if (!urls.has(id)) {
        urls.set(id, undefined)
        // A picture that cannot be read leaves its place empty.
        fetchUrl(id).catch(() => {})
      }
      return urls.get(id)
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
