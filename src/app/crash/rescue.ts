/**
 * Loads what saves a map whose page broke, once for all who ask. It is asked for as soon as the first
 * page is there, so that it is at hand when something breaks, whatever the network does by then.
 */
export const loadRescue = () => import('./saveCrashedMap')
