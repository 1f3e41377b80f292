export const exporting = {
  export: 'Export',
  stop: 'Stop',
  working: 'Writing…',
  share: (percent: string) => `Writing… ${percent}`,
  stopped: 'Stopped. Nothing was written.',
  failed: (reason: string) => `The file could not be written: ${reason} The map is untouched.`,
  saved: (name: string) => `${name} is in your downloads.`,
  notes: 'What this format does not hold',
}
