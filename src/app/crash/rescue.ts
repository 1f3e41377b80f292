/**
 * Loads what saves a map whose page broke. The panels around the board ask for it when they come, so
 * that it is at hand when something breaks, whatever the network does by then.
 */
export const loadRescue = () => import('./saveCrashedMap')
