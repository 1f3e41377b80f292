/** See serve.mjs. */
export function serve(options?: {
  readonly port?: number
  readonly dist?: string
  readonly cached?: boolean
}): Promise<{ readonly url: string; readonly port: number; close(): Promise<void> }>
