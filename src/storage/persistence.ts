/**
 * Asks the browser not to clear this site's data when the device runs short of room. Gives
 * whether it promised; a browser that refuses, or cannot promise, only makes backups matter more.
 */
export async function askToPersist(): Promise<boolean> {
  try {
    return (await navigator.storage.persisted()) || (await navigator.storage.persist())
  } catch {
    return false
  }
}

/** Whether it has promised already; asks nothing. */
export async function isPersisted(): Promise<boolean> {
  try {
    return await navigator.storage.persisted()
  } catch {
    return false
  }
}

/** Room in bytes: what is used, and what the browser would let this site use. */
export type Room = { readonly used: number; readonly available: number }

/** Nothing where the browser does not say. */
export async function measureRoom(): Promise<Room | undefined> {
  try {
    const { usage, quota } = await navigator.storage.estimate()
    if (usage === undefined || quota === undefined) return undefined
    return { used: usage, available: quota }
  } catch {
    return undefined
  }
}
