import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const MANAGERS = [
  [
    ['apt-get', 'update'],
    ['apt-get', 'install', '-y', 'chromium'],
  ],
  [['dnf', 'install', '-y', 'chromium']],
  [['apk', 'add', '--no-cache', 'chromium']],
  [['pacman', '-Sy', '--noconfirm', 'chromium']],
]
const LIMIT_MS = 600_000

/**
 * Installs Chromium by the system's package manager, where this may be done without asking anyone:
 * as root, or by a sudo that wants no password. Whether it worked is for the caller to look.
 */
export function installWithPackageManager() {
  const steps = MANAGERS.find(([[command]]) => onPath(command))
  const prefix = steps && privilege()
  if (!prefix) return
  process.stdout.write(`Installing Chromium with ${steps[0][0]}…\n`)
  for (const step of steps) {
    const [command, ...args] = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', ...step]
    spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'], timeout: LIMIT_MS })
  }
}

function privilege() {
  if (process.getuid?.() === 0) return []
  const sudo = spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' })
  return sudo.status === 0 ? ['sudo', '-n'] : undefined
}

function onPath(command) {
  const folders = (process.env.PATH ?? '').split(delimiter)
  return folders.some((folder) => existsSync(join(folder, command)))
}
