import { createHash } from 'node:crypto'
import { build, type Plugin, type Rolldown } from 'vite'

/** The server adds the time to the addresses of files that were edited. */
const QUERY = /\?script(&t=\d+)?$/

/**
 * `import { code, hash } from './main.ts?script'` gives a browser script and all that it imports as
 * one text, for files that the app writes and that must stand alone. The hash is what a content
 * security policy calls the script by. Works alike in the build, in the server and in tests.
 */
export const inlineScript: Plugin = {
  name: 'inline-script',
  enforce: 'pre',
  async load(id) {
    if (!QUERY.test(id)) return undefined
    const { code, files } = await bundle(id.replace(QUERY, ''))
    for (const file of files) this.addWatchFile(file)
    // An HTML parser ends a script at these signs wherever they stand, within a text too.
    if (/<\/script|<!--/i.test(code)) this.error(`${id} holds signs that end a script in HTML.`)
    const hash = `sha256-${createHash('sha256').update(code).digest('base64')}`
    return `export const code = ${JSON.stringify(code)}\nexport const hash = ${JSON.stringify(hash)}`
  },
}

async function bundle(entry: string) {
  const made = await build({
    configFile: false,
    envFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      minify: true,
      lib: { entry, formats: ['iife'], name: 'viewer' },
    },
  })
  const [chunk] = (made as Rolldown.RolldownOutput[])[0]!.output
  return { code: chunk.code.trim(), files: chunk.moduleIds }
}
