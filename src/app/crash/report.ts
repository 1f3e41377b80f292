import type { Language } from '@/i18n/language'
import { tablesOf } from '@/model/document'
import { FORMAT_VERSION } from '@/model/migrations'
import type { Storage } from '@/storage/storage'
import type { OpenDesk } from '../map/openDesk'
import type { Route } from '../route'
import { plainMessage, plainName, plainStack } from './plainError'

/** What a report is made of. */
export type Situation = {
  readonly error: unknown
  readonly route: Route
  readonly storage: Pick<Storage, 'kind'> & { readonly reason?: string }
  readonly open?: Pick<OpenDesk, 'desk' | 'autosave'> | undefined
  readonly language: Language
}

/** How many of the last steps a report names. */
const STEPS = 12

/**
 * What broke, where and on what, as a text for whoever mends the app. In English, for it is read by
 * machines too. It holds nothing of a map: no id, no title, no text; only kinds, counts and verbs.
 */
export function reportOf({ error, route, storage, open, language }: Situation): string {
  const { name, message, stack } = (error ?? {}) as Partial<Error>
  const base = new URL('.', document.baseURI).href
  const lines = [
    `Parcours, build ${build()}, format ${FORMAT_VERSION}`,
    `Page: ${route.page === 'map' ? `map, ${route.tab}` : route.page}`,
    `Error: ${plainName(name)}: ${plainMessage(String(message ?? ''))}`,
    ...plainStack(String(stack ?? ''), base).map((frame) => `  at ${frame}`),
    `Storage: ${[storage.kind, storage.reason].filter(Boolean).join(', ')}`,
    ...(open ? linesOf(open) : []),
    `Browser: ${navigator.userAgent}`,
    `Language: ${language}, of the browser ${navigator.languages.join(', ')}`,
    `Screen: ${innerWidth} × ${innerHeight} at ${devicePixelRatio}`,
  ]
  return `${lines.join('\n')}\n`
}

function linesOf({ desk, autosave }: NonNullable<Situation['open']>): string[] {
  const { map, library, history } = desk.editor.store.getState()
  const { status, failure } = autosave.state.getState()
  const steps = history.undo.slice(-STEPS).map(({ label }) => label.verb)
  const counts = [map, library].flatMap((document) =>
    Object.entries(tablesOf(document)).map(
      ([kind, table]) => `${kind} ${Object.keys(table).length}`,
    ),
  )
  return [
    `Saving: ${[status, failure].filter(Boolean).join(', ')}`,
    `Records: ${counts.join(', ')}`,
    `Last steps: ${steps.join(', ') || 'none'}`,
  ]
}

/** The build's own name: its first script is called after its content. */
function build(): string {
  const script = document.querySelector<HTMLScriptElement>('script[type="module"][src]')
  return script?.src.split('/').at(-1) ?? 'unknown'
}
