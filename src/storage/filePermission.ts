type Permission = (descriptor: { readonly mode: 'readwrite' }) => Promise<PermissionState>

/** A file's handle with the questions that only some browsers have. */
export type PermittedHandle = FileSystemFileHandle & {
  readonly queryPermission?: Permission
  readonly requestPermission?: Permission
}

/**
 * Whether a file may be written. With `asks` the browser may put the question to somebody, which
 * it only does just after a click or a key. A browser without the question has no objection.
 */
export async function mayWrite(handle: PermittedHandle, asks: boolean): Promise<boolean> {
  const mode = { mode: 'readwrite' } as const
  const present = (await handle.queryPermission?.(mode)) ?? 'granted'
  if (present === 'granted' || !asks) return present === 'granted'
  return (await handle.requestPermission?.(mode)) === 'granted'
}
