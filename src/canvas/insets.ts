/**
 * What the controls that float over the board take of the view, screen px: the view is fitted
 * between them, and lane titles freeze beside the toolbar rather than under it.
 */
export const VIEW_LEFT = 66
export const VIEW_TOP = 16
export const VIEW_RIGHT = 18
export const VIEW_BOTTOM = 62
