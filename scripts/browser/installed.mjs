import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'
import { runs } from './runs.mjs'

const COMMANDS = [
  'chromium-headless-shell',
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
]
const MAC_APPS = ['Google Chrome', 'Chromium', 'Microsoft Edge']
const WINDOWS_APPS = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Chromium', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
]

/** The path of an installed browser of the Chromium family that starts, if there is one. */
export function findInstalled() {
  return candidates().find(runs)
}

function candidates() {
  if (process.platform === 'darwin') {
    const folders = ['/Applications', join(homedir(), 'Applications')]
    return pairs(MAC_APPS, folders, (app, folder) =>
      join(folder, `${app}.app`, 'Contents', 'MacOS', app),
    )
  }
  if (process.platform === 'win32') {
    const { PROGRAMFILES, LOCALAPPDATA } = process.env
    const folders = [PROGRAMFILES, process.env['PROGRAMFILES(X86)'], LOCALAPPDATA].filter(Boolean)
    return pairs(WINDOWS_APPS, folders, (app, folder) => join(folder, ...app))
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  return pairs(COMMANDS, folders, (command, folder) => join(folder, command))
}

/** By app first: a Chrome in any folder comes before an Edge in the first. */
function pairs(apps, folders, path) {
  return apps.flatMap((app) => folders.map((folder) => path(app, folder)))
}
