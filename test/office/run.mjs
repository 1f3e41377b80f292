// Turns decks into PDF with LibreOffice, checks their pages and leaves pictures of them in
// test-results/office. Needs soffice, pdftotext and pdftoppm; without them it says so and ends well.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const config = fileURLToPath(new URL('vitest.config.ts', import.meta.url))
const { status } = spawnSync('npx', ['vitest', 'run', '--config', config], {
  cwd: root,
  stdio: 'inherit',
})
process.exit(status ?? 1)
