import { spawn } from 'node:child_process'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = fileURLToPath(new URL('..', import.meta.url))

/**
 * Runs a command of `node_modules/.bin`, or of the PATH, with its output shown; resolves to its
 * exit code. On Windows those commands are .cmd files, which only a shell can start.
 */
export function runTool(command, args = [], { cwd = ROOT, env = {} } = {}) {
  const pathKey = Object.keys(process.env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH'
  const path = [join(cwd, 'node_modules', '.bin'), process.env[pathKey]].join(delimiter)
  const child = spawn(command, args, {
    cwd,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, [pathKey]: path, ...env },
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (code) => resolve(code ?? 1))
  })
}
