const SAFE = new Set(['http:', 'https:', 'mailto:'])

/**
 * The address that a typed link leads to, where it is one that may be followed: http, https or
 * mailto. Nothing for anything else, for files may hold links that run code.
 */
export function safeLink(text: string): string | undefined {
  try {
    const url = new URL(text.trim())
    return SAFE.has(url.protocol) ? url.href : undefined
  } catch {
    return undefined
  }
}
