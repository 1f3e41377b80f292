import type { Language, Words } from '@/kpi/words'
import { today } from '@/model/day'
import { build, type Made } from './build'
import type { MapOutline } from './outline'

export type TemplateId =
  | 'digital'
  | 'ecommerce'
  | 'b2b'
  | 'saas'
  | 'bank'
  | 'insurance'
  | 'telecom'
  | 'healthcare'
  | 'publicService'
  | 'shop'
  | 'blueprint'
  | 'blank'

/** Makes a new map in a language. Rejects where its outline cannot be loaded. */
export type Maker = (language: Language) => Promise<Made>

/** What a new map can start from. What is in it is loaded when it is first made. */
export type Template = {
  /** Stands in addresses: never renamed. */
  readonly id: TemplateId
  readonly name: Words
  /** One sentence that tells what is in it. */
  readonly description: Words
  readonly make: Maker
}

/** The templates in the order in which they are offered. */
export const TEMPLATES: readonly Template[] = [
  {
    id: 'digital',
    name: { en: 'Digital journey', fr: 'Parcours digital' },
    description: {
      en: 'Five stages from discovery to loyalty, ready to fill: while you type, each offers its usual touchpoints.',
      fr: 'Cinq étapes, de la découverte à la fidélisation, prêtes à remplir : à la saisie, chacune propose ses points de contact habituels.',
    },
    make: maker(() => import('./outlines/digital')),
  },
  {
    id: 'ecommerce',
    name: { en: 'E-commerce order', fr: 'Commande e-commerce' },
    description: {
      en: 'An order in an online shop, from a post to the return: where baskets are left and parcels get lost.',
      fr: 'Une commande en ligne, de la publication au retour : là où les paniers s’abandonnent et les colis se perdent.',
    },
    make: maker(() => import('./outlines/ecommerce')),
  },
  {
    id: 'b2b',
    name: { en: 'B2B purchase', fr: 'Achat B2B' },
    description: {
      en: 'A company buys: four personas, each with a role in the decision, from the need to the renewal.',
      fr: 'Un achat en entreprise : quatre personas et leur rôle dans la décision, du besoin au renouvellement.',
    },
    make: maker(() => import('./outlines/b2b')),
  },
  {
    id: 'saas',
    name: { en: 'SaaS onboarding', fr: 'Prise en main SaaS' },
    description: {
      en: 'A team tries an online tool: from the sign-up to the first value, the habit and the subscription.',
      fr: 'Une équipe essaie un outil en ligne : de l’inscription à la première valeur, à l’habitude et à l’abonnement.',
    },
    make: maker(() => import('./outlines/saas')),
  },
  {
    id: 'bank',
    name: { en: 'Bank account opening', fr: 'Ouverture de compte bancaire' },
    description: {
      en: 'A current account opened online: proving who one is, waiting for the answer, making it the main account.',
      fr: 'Un compte courant ouvert en ligne : justifier de son identité, attendre la réponse, en faire son compte principal.',
    },
    make: maker(() => import('./outlines/bank')),
  },
  {
    id: 'insurance',
    name: { en: 'Insurance claim', fr: 'Déclaration de sinistre' },
    description: {
      en: 'Water damage at home, from the emergency call to the repair, with the silence in between.',
      fr: 'Un dégât des eaux, de l’appel d’urgence à la réparation, avec le silence entre les deux.',
    },
    make: maker(() => import('./outlines/insurance')),
  },
  {
    id: 'telecom',
    name: { en: 'Telecom support', fr: 'Assistance télécom' },
    description: {
      en: 'The internet is down: self-help, the call, the technician’s visit and what follows, with service KPIs.',
      fr: 'Internet est coupé : autodépannage, appel, intervention et suite, avec les KPI de la relation client.',
    },
    make: maker(() => import('./outlines/telecom')),
  },
  {
    id: 'healthcare',
    name: { en: 'Healthcare visit', fr: 'Consultation à l’hôpital' },
    description: {
      en: 'An examination at the hospital, for the patient and for who comes along: from the letter to the follow-up.',
      fr: 'Un examen à l’hôpital, pour la patiente et pour l’accompagnant : du courrier au suivi.',
    },
    make: maker(() => import('./outlines/healthcare')),
  },
  {
    id: 'publicService',
    name: { en: 'Public service request', fr: 'Démarche de service public' },
    description: {
      en: 'A place in a nursery, asked for online or at the desk: documents, waiting, decision.',
      fr: 'Une place en crèche, demandée en ligne ou au guichet : pièces à fournir, attente, décision.',
    },
    make: maker(() => import('./outlines/publicService')),
  },
  {
    id: 'shop',
    name: { en: 'Shop visit', fr: 'Visite en magasin' },
    description: {
      en: 'Before, at the entrance, trying on, at the till, after: three customers in one shop.',
      fr: 'Avant, à l’entrée, en cabine, en caisse, après : trois clients dans un même magasin.',
    },
    make: maker(() => import('./outlines/shop')),
  },
  {
    id: 'blueprint',
    name: { en: 'Service blueprint', fr: 'Blueprint de service' },
    description: {
      en: 'A night in a hotel: what guests do, frontstage, line of visibility, backstage and support processes.',
      fr: 'Une nuit à l’hôtel : actions du client, avant-scène, ligne de visibilité, coulisses et processus de support.',
    },
    make: maker(() => import('./outlines/blueprint')),
  },
  {
    id: 'blank',
    name: { en: 'Blank', fr: 'Vierge' },
    description: {
      en: 'One empty stage and the usual lanes, for a skeleton of your own.',
      fr: 'Une étape vide et les lignes habituelles, pour votre propre trame.',
    },
    make: maker(() => import('./outlines/blank')),
  },
]

/** The filled sample map, for a first look at what a map can be. */
export const makeSample: Maker = maker(() => import('./sample'))

function maker(load: () => Promise<{ readonly outline: MapOutline }>): Maker {
  return async (language) => build((await load()).outline, language, today())
}
