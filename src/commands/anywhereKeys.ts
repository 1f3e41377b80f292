/** Keys that mean the same on every page, also where no map is open. */
export const PALETTE_KEYS = 'Mod+K'
export const HELP_KEYS = 'F1'
