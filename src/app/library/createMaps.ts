import * as z from 'zod/mini'
import type { Language } from '@/i18n/language'
import { journeyOf, type MapDocument } from '@/model/document'
import type { JourneyId } from '@/model/records/journey'
import { createMap } from '@/storage/maps'
import { getSetting, type Setting, setSetting } from '@/storage/settings'
import type { Storage } from '@/storage/storage'
import { makeSample, TEMPLATES, type TemplateId } from '@/templates/index'

/** Makes a map from a template: always a copy of its own, under a title if one is given. */
export async function createFromTemplate(
  storage: Storage,
  templateId: TemplateId,
  language: Language,
  title?: string,
): Promise<JourneyId> {
  const template = TEMPLATES.find(({ id }) => id === templateId)!
  const { map, ...luggage } = await template.make(language)
  return createMap(storage, title ? withTitle(map, title) : map, luggage)
}

const WELCOMED: Setting<boolean> = { key: 'welcomed', schema: z.boolean(), fallback: false }

/** Puts the sample map into a library that is visited for the first time; tells whether it did. */
export async function welcome(storage: Storage, language: Language): Promise<boolean> {
  if (await getSetting(storage, WELCOMED)) return false
  const { map, ...luggage } = await makeSample(language)
  await createMap(storage, map, luggage)
  await setSetting(storage, WELCOMED, true)
  return true
}

function withTitle(map: MapDocument, title: string): MapDocument {
  const journey = journeyOf(map)
  return { ...map, journey: { [journey.id]: { ...journey, title } } }
}
