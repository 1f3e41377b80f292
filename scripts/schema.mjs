import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createServer } from 'vite'
import { ROOT } from './tool.mjs'

const FOLDER = join(ROOT, 'public', 'schema')

/** Writes the journey file's JSON Schema; Vite reads the TypeScript that it is made from. */
const server = await createServer({
  root: ROOT,
  appType: 'custom',
  logLevel: 'error',
  server: { middlewareMode: true, hmr: false, watch: null },
})
try {
  const { journeyJsonSchema } = await server.ssrLoadModule('/src/exchange/jsonSchema.ts')
  const { FORMAT_VERSION } = await server.ssrLoadModule('/src/model/migrations.ts')
  const path = join(FOLDER, `journey-${FORMAT_VERSION}.json`)
  await mkdir(FOLDER, { recursive: true })
  await writeFile(path, `${JSON.stringify(journeyJsonSchema(), null, 2)}\n`)
  process.stdout.write(`${path}\n`)
} finally {
  await server.close()
}
