import * as z from 'zod/mini'
import { LIBRARY_KINDS, MAP_KINDS, recordSchemas } from '@/model/document'
import { FORMAT_VERSION } from '@/model/migrations'
import { id } from '@/model/records/fields'
import { JOURNEY_TYPE } from './journeyFile'
import { fileAssetSchema } from './readJourneyFile'

const ID_KINDS = [...MAP_KINDS, ...LIBRARY_KINDS, 'asset']

/**
 * The JSON Schema of today's journey file, made from the validators that read it, for whoever
 * writes such files with other tools. Fields that it does not name are allowed, and not kept.
 */
export function journeyJsonSchema(): Record<string, unknown> {
  const file = z.object({
    type: z.literal(JOURNEY_TYPE),
    version: z.literal(FORMAT_VERSION),
    map: tables(MAP_KINDS),
    library: tables(LIBRARY_KINDS),
    assets: z.array(fileAssetSchema),
  })
  const { $schema, ...schema } = z.toJSONSchema(file, {
    target: 'draft-2020-12',
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema._zod.def.type === 'custom') Object.assign(jsonSchema, idSchema(zodSchema))
    },
  })
  return { $schema, title: `Parcours journey, format ${FORMAT_VERSION}`, ...schema }
}

type MapOrLibraryKind = keyof typeof recordSchemas

function tables(kinds: readonly MapOrLibraryKind[]) {
  const shape = kinds.map((kind) => [kind, z.record(id(kind), recordSchemas[kind])])
  return z.object(Object.fromEntries(shape))
}

/** The only custom validators are those of ids; which kind one asks for shows in what it takes. */
function idSchema(schema: z.core.$ZodType) {
  const kind = ID_KINDS.find((known) => z.safeParse(schema, `${known}_x`).success)
  if (!kind) throw new Error('A validator that JSON Schema has no words for.')
  return { type: 'string', pattern: `^${kind}_` }
}
