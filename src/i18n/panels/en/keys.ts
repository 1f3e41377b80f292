/** The keys: their sheet, their settings, and the hints of them. */
export const keys = {
  heading: 'Keyboard',
  letterKeys: 'Single-letter keys',
  letterKeysHelp:
    'Off, a letter, a digit or a sign alone does nothing, for those who dictate or press keys by accident. The command palette still reaches everything.',
  hints: 'Hints of keys',
  search: 'Search the keys',
  none: (query: string) => `No command is called “${query}”.`,
  print: 'Print',
  canBeOff: 'Single-letter keys can be switched off in the settings.',
  areOff: 'Single-letter keys are switched off in the settings; those here are shown faintly.',
  settings: 'Settings',
  help: 'Help',
  nextTime: 'Next time:',
  stopHints: 'Don’t show hints',
  dismiss: 'Close the hint',
  off: 'off',
}
