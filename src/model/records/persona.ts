import * as z from 'zod/mini'
import { createId } from '../ids'
import { colour, id, level, text } from './fields'

/** A fictional customer drawn from real ones. Lives in the library; maps refer to it by id. */
export const personaSchema = z.object({
  kind: z.literal('persona'),
  id: id('persona'),
  name: text,
  /** One line that tells who this is: "34 · runs twice a week". */
  role: text,
  colour,
  /** A square picture of the assets table; initials on the colour where there is none. */
  pictureId: z.nullable(id('asset')),
  quote: text,
  goals: text,
  frustrations: text,
  demographics: text,
  psychographics: text,
  devices: text,
  channels: z.array(text),
  /** How much this persona counts for the business, 1–5. */
  weight: level,
  /** The part in a decision that many take: "signs the contract". */
  decision: text,
  /** No longer offered for new maps; the maps that show it keep it. */
  archived: z.boolean(),
})
export type Persona = z.infer<typeof personaSchema>
export type PersonaId = Persona['id']

/** A new persona, without a name unless one is told. */
export function createPersona(fields: Partial<Persona> = {}): Persona {
  return {
    kind: 'persona',
    id: createId('persona'),
    name: '',
    role: '',
    colour: 'indigo',
    pictureId: null,
    quote: '',
    goals: '',
    frustrations: '',
    demographics: '',
    psychographics: '',
    devices: '',
    channels: [],
    weight: 1,
    decision: '',
    archived: false,
    ...fields,
  }
}
