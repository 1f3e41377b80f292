import { spawn } from 'node:child_process'

const OPENERS = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
}

/** Opens the address in the person's browser. A machine without one is no fault: nothing happens. */
export function openInBrowser(url) {
  if (!hasScreen()) return
  const [command, ...args] = OPENERS[process.platform] ?? ['xdg-open']
  const child = spawn(command, [...args, url], { stdio: 'ignore', detached: true })
  child.on('error', () => {})
  child.unref()
}

function hasScreen() {
  const { CI, BROWSER, DISPLAY, WAYLAND_DISPLAY } = process.env
  if (CI || BROWSER === 'none') return false
  return process.platform in OPENERS || Boolean(DISPLAY || WAYLAND_DISPLAY)
}
