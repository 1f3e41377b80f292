import * as z from 'zod/mini'
import { createId } from '../ids'
import { RESEARCH } from './card'
import { id, order, text } from './fields'

/** What a view shows when the map is told as a story. */
const VIEW_PARTS = ['overview', 'stage', 'curve', 'pains', 'actions', 'board'] as const
export type ViewPart = (typeof VIEW_PARTS)[number]

/** A named way to look at the map, chosen by a key, shown in a presentation, used in an export. */
export const viewSchema = z.object({
  kind: z.literal('view'),
  id: id('view'),
  order,
  title: text,
  /** `board` is the board as it was looked at; the others are the parts of every story. */
  part: z.enum(VIEW_PARTS),
  /** The stage, or the persona of the curve; empty for the other parts. */
  subjectId: text,
  /** Whether a presentation stops here. */
  isTold: z.boolean(),
  /** What the speaker says; never on the projector. */
  notes: text,
  /** What the cards are coloured by, as the board names it; one that is not known is no lens. */
  lens: z.nullable(text),
  /** Only cards that are founded no better than this stand out; all where null. */
  research: z.nullable(z.enum(RESEARCH)),
  hiddenLaneIds: z.array(id('lane')),
  hiddenPersonaIds: z.array(id('persona')),
  /** The part of the board that was in view, board px; the whole board where null. */
  area: z.nullable(
    z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() }),
  ),
})
export type View = z.infer<typeof viewSchema>
export type ViewId = View['id']

/** A new view, of the board unless another part is told. */
export function createView(fields: Pick<View, 'order'> & Partial<View>): View {
  return {
    kind: 'view',
    id: createId('view'),
    title: '',
    part: 'board',
    subjectId: '',
    isTold: false,
    notes: '',
    lens: null,
    research: null,
    hiddenLaneIds: [],
    hiddenPersonaIds: [],
    area: null,
    ...fields,
  }
}
