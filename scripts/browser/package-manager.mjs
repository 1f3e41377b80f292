import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/**
 * Each manager's command that installs a package, and one that must come before it. Debian has
 * Chromium without its own windows, too, whose pages open four times as fast.
 */
const MANAGERS = [
  {
    before: ['apt-get', 'update'],
    install: ['apt-get', 'install', '-y'],
    packages: ['chromium-headless-shell', 'chromium'],
  },
  { install: ['dnf', 'install', '-y'], packages: ['chromium'] },
  { install: ['apk', 'add', '--no-cache'], packages: ['chromium'] },
  { install: ['pacman', '-Sy', '--noconfirm'], packages: ['chromium'] },
]
const LIMIT_MS = 600_000

/**
 * Installs Chromium by the system's package manager, where this may be done without asking anyone:
 * as root, or by a sudo that wants no password. Whether it worked is for the caller to look.
 */
export function installWithPackageManager() {
  const manager = MANAGERS.find(({ install: [command] }) => onPath(command))
  const prefix = manager && privilege()
  if (!prefix) return
  const { before, install, packages } = manager
  process.stdout.write(`Installing Chromium with ${install[0]}…\n`)
  const run = (step) => {
    const [command, ...args] = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', ...step]
    const options = { stdio: ['ignore', 'ignore', 'inherit'], timeout: LIMIT_MS }
    return spawnSync(command, args, options).status === 0
  }
  if (before) run(before)
  packages.some((name) => run([...install, name]))
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
