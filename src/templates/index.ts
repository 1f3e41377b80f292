import type { Language, Words } from '@/kpi/words'
import { today } from '@/model/day'
import { b2bOutline } from './b2b'
import { blankOutline } from './blank'
import { build, type Made } from './build'
import { digitalOutline } from './digital'
import { ecommerceOutline } from './ecommerce'
import type { MapOutline } from './outline'
import { sampleOutline } from './sample'

export type TemplateId = 'digital' | 'ecommerce' | 'b2b' | 'blank'

/** What a new map can start from. */
export type Template = {
  /** Stands in addresses: never renamed. */
  readonly id: TemplateId
  readonly name: Words
  /** One sentence that tells what is in it. */
  readonly description: Words
  readonly make: (language: Language) => Made
}

/** The templates in the order in which they are offered. */
export const TEMPLATES: readonly Template[] = [
  {
    id: 'digital',
    name: { en: 'Digital journey', fr: 'Parcours digital' },
    description: {
      en: 'Five stages from discovery to loyalty, ready to fill.',
      fr: 'Cinq étapes, de la découverte à la fidélisation, prêtes à remplir.',
    },
    make: maker(digitalOutline),
  },
  {
    id: 'ecommerce',
    name: { en: 'E-commerce order', fr: 'Commande e-commerce' },
    description: {
      en: 'An order in an online shop, with its usual touchpoints and a few pain points.',
      fr: 'Une commande en boutique en ligne, avec ses points de contact habituels et quelques irritants.',
    },
    make: maker(ecommerceOutline),
  },
  {
    id: 'b2b',
    name: { en: 'B2B purchase', fr: 'Achat B2B' },
    description: {
      en: 'A company buys: four personas, each with a role in the decision.',
      fr: 'Un achat en entreprise, avec quatre personas et leur rôle dans la décision.',
    },
    make: maker(b2bOutline),
  },
  {
    id: 'blank',
    name: { en: 'Blank', fr: 'Vierge' },
    description: {
      en: 'One empty stage and the usual lanes.',
      fr: 'Une étape vide et les lignes habituelles.',
    },
    make: maker(blankOutline),
  },
]

/** The filled sample map, for a first look at what a map can be. */
export const makeSample = maker(sampleOutline)

function maker(outline: MapOutline): (language: Language) => Made {
  return (language) => build(outline, language, today())
}
