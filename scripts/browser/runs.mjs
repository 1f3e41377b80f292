import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/**
 * Whether the browser at this path starts: a download without its system libraries, or a launcher
 * whose package is gone, lies on the disk all the same. On Windows `--version` opens a window
 * instead of answering, so there the file is taken at its word.
 */
export function runs(path) {
  if (!existsSync(path)) return false
  if (process.platform === 'win32') return true
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0
}
