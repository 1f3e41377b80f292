/**
 * The measures of the board, in board pixels (one screen pixel at 100 %). They sit together so
 * that the rhythm can be judged as a whole.
 */

/** The board's inner margin, left and right of its title. */
export const MARGIN = 20
/** After the last stage: the place of the button that adds one. */
export const END_MARGIN = 40
/** The column of lane titles. */
export const LANE_TITLE_WIDTH = 124
/** Between the board's top edge and the stage headers, where title and personas fit in one row. */
export const HEAD_HEIGHT = 72
export const STAGE_HEADER_HEIGHT = 32
/** Between the stage headers and the first lane. */
export const HEADER_GAP = 8
/** Between two stages: where the dashed line runs. */
export const STAGE_GAP = 4
/** Inside a stage, before its first and after its last column. */
export const STAGE_PADDING = 8
/** A stage without steps is still wide enough to read and to drop on. */
export const EMPTY_STAGE_WIDTH = 148
export const CARD_WIDTH = 108
/** Between two columns; links run here. */
export const COLUMN_GAP = 10
export const COLUMN_PITCH = CARD_WIDTH + COLUMN_GAP
/** Between two cards of a cell. */
export const CARD_GAP = 8
export const LANE_PADDING_TOP = 10
/** Below the last card of a lane: the place of the button that adds one. */
export const LANE_PADDING_BOTTOM = 16
export const LANE_MIN_HEIGHT = 64
export const COLLAPSED_LANE_HEIGHT = 30
export const EMOTION_LANE_HEIGHT = 184
/** One point of the emotion scale. */
export const SCORE_HEIGHT = 34
/** The radius of the faces of the first curve, and of the points of the others. */
export const FACE_RADIUS = 10
export const POINT_RADIUS = 4
/** Half the height of the diamond of what was measured. */
export const DIAMOND = 6
export const MIN_BOARD_WIDTH = 860
export const NOTE_WIDTH = 190
