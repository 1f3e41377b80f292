import { pluralOf } from '../plural'

const count = pluralOf('en')

export const saveState = {
  label: 'Save state',
  saved: 'Saved on this device',
  saving: 'Saving…',
  failed: 'Not saved',
  memory: 'Not kept: this browser refuses storage',
  memoryHelp:
    'This window has no access to storage, so nothing is kept when it closes. Export the map to keep it.',
  outdated:
    'A newer Parcours is open in another window, and this one can no longer save. Reload the page to go on.',
  failedHelp:
    'The browser could not write the last changes. They are safe in this window and are tried again; export the map to be sure.',
  tooLargeHelp:
    'The last change is too large for the browser to keep, a very large picture perhaps. Undo it, or export the map.',
  quotaHelp:
    'There is no room left on this device for this site. Free some space: saving then goes on by itself. Export the map to be sure.',
}

export const update = {
  ready: 'A new version of Parcours is ready.',
  taken: 'Parcours was updated in another window.',
  lost: 'A part of Parcours could not be loaded: a new version replaced it, or there is no network. Your work is saved before reloading.',
  unsaved:
    'The last changes could not be saved, so the page was not reloaded. Export the map first.',
  reload: 'Reload',
  later: 'Later',
}

export const map = {
  dropHere: 'Drop the file to import it',
  title: 'Map title',
  scenario: 'Scenario',
  scenarioHint: 'Who wants what, and when',
  goal: 'Goal',
  goalHint: 'What this map is made to find out',
  state: 'State',
  states: { current: 'Current state', future: 'Future state' },
  tabs: { map: 'Map', table: 'Table', insights: 'Insights', debrief: 'Debrief' },
  tabList: 'Ways to look at the map',
  breadcrumb: 'Path',
  gone: 'This map is not on this device. It may have been deleted, or the address is from another one.',
  newer:
    'This map was made by a newer version of Parcours. It has not been touched. Reload the page to get the present version.',
  unreadable:
    'This map could not be read. What the browser holds of it is untouched and can be downloaded.',
  downloadRaw: 'Download what is stored',
  leftOut: (records: number) =>
    `${count(records, 'record of this map could not be read and is', 'records of this map could not be read and are')} left out.`,
  changesLeftOut: (changes: number) =>
    `${count(changes, 'change of this map could not be read and is', 'changes of this map could not be read and are')} left out.`,
  rawKept: 'What is stored of it is kept.',
  trashed: 'This map is in the trash.',
  restore: 'Restore',
  backToLibrary: 'Back to my maps',
  loading: 'Opening the map…',
  gallery: 'Tools',
  details: 'Show details',
  hideDetails: 'Hide details',
}

export const crash = {
  titles: {
    drawing: 'Something broke while drawing this page',
    code: 'A part of Parcours could not be loaded',
    storage: 'This browser’s storage did not answer',
  },
  safe: 'Your map is safe in this browser. Download it to be sure, then open it again.',
  unsaved:
    'The last changes are in this window alone. Download the map before you leave this page.',
  noMap: 'Your maps are untouched.',
  again: 'It broke again. Download the map; what this device holds of it can be got at from here.',
  reopen: 'Reopen',
  download: 'Download the map',
  reload: 'Reload',
  library: 'Back to my maps',
  recover: 'All that this device holds',
  saved: (name: string) => `${name} is in your downloads.`,
  savedOlder: (name: string) => `${name} is in your downloads, as the map was last saved.`,
  savedRaw: 'The map could not be made into a file. What is stored of it is in your downloads.',
  notSaved: 'Nothing could be read. Reload the page and try once more.',
  copyReport: 'Copy the report',
  reportCopied: 'The report is copied.',
  report: 'The report, which holds nothing of your maps',
  mishap: 'Something went wrong, and the last action may not be done. Your work is still here.',
}
