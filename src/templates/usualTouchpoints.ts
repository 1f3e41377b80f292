import type { Language, Words } from '@/kpi/words'
import type { KnownChannel } from '@/model/channels'
import { plainText } from '@/model/plainText'
import { DIGITAL_STAGE_KEYS, DIGITAL_STAGES, type DigitalStageKey } from './digitalStages'
import { typeset } from './typeset'

export type UsualTouchpoint = { readonly title: Words; readonly channel?: KnownChannel }

/** What customers usually meet in each stage of the digital journey. */
export const USUAL_TOUCHPOINTS: Readonly<Record<DigitalStageKey, readonly UsualTouchpoint[]>> = {
  discovery: [
    { title: { en: 'Social network', fr: 'Réseau social' }, channel: 'social' },
    { title: { en: 'Word of mouth', fr: 'Bouche-à-oreille' }, channel: 'wordOfMouth' },
    { title: { en: 'Influencer', fr: 'Influenceur' }, channel: 'social' },
    { title: { en: 'Search engine', fr: 'Moteur de recherche' }, channel: 'searchEngine' },
    { title: { en: 'Advertisement', fr: 'Publicité' }, channel: 'ad' },
    { title: { en: 'Promotional e-mail', fr: 'E-mail promotionnel' }, channel: 'email' },
    { title: { en: 'App', fr: 'Application' }, channel: 'mobileApp' },
    { title: { en: 'Blog', fr: 'Blog' }, channel: 'website' },
    { title: { en: 'Loyalty programme', fr: 'Programme de fidélité' } },
  ],
  consideration: [
    { title: { en: 'Website visit', fr: 'Visite du site' }, channel: 'website' },
    { title: { en: 'Chatbot', fr: 'Chatbot' }, channel: 'chatbot' },
    { title: { en: 'Free trial', fr: 'Essai gratuit' } },
    { title: { en: 'Webinar', fr: 'Webinaire' }, channel: 'webinar' },
    { title: { en: 'Promotions', fr: 'Promotions' } },
    { title: { en: 'Customer reviews', fr: 'Avis clients' }, channel: 'website' },
  ],
  purchase: [
    { title: { en: 'Create an account', fr: 'Création de compte' }, channel: 'website' },
    { title: { en: 'Sign in', fr: 'Connexion au compte' }, channel: 'customerArea' },
    { title: { en: 'Fill the basket', fr: 'Ajout au panier' }, channel: 'website' },
    { title: { en: 'See related products', fr: 'Produits associés' }, channel: 'website' },
    { title: { en: 'Apply a discount', fr: "Application d'une remise" }, channel: 'website' },
    {
      title: { en: 'Choose a payment method', fr: 'Choix du mode de paiement' },
      channel: 'website',
    },
    { title: { en: 'Pay', fr: 'Paiement' }, channel: 'website' },
    { title: { en: 'Leave a comment', fr: "Dépôt d'un commentaire" }, channel: 'website' },
  ],
  purchaseExperience: [
    { title: { en: 'Dispatch', fr: 'Expédition' }, channel: 'delivery' },
    { title: { en: 'Delivery tracking', fr: 'Suivi de livraison' }, channel: 'email' },
    { title: { en: 'Online help', fr: 'Aide en ligne' }, channel: 'faq' },
    { title: { en: 'Warranty', fr: 'Garantie' } },
    { title: { en: 'E-mail follow-up', fr: 'Suivi par e-mail' }, channel: 'email' },
    { title: { en: 'Social network', fr: 'Réseau social' }, channel: 'social' },
  ],
  loyalty: [
    { title: { en: 'Loyalty programme', fr: 'Programme de fidélité' } },
    { title: { en: 'Personal reward', fr: 'Récompense personnalisée' } },
    { title: { en: 'Newsletter', fr: 'Newsletter' }, channel: 'newsletter' },
    { title: { en: 'Social network', fr: 'Réseau social' }, channel: 'social' },
  ],
}

export type Suggestion = { readonly title: string; readonly channel?: KnownChannel }

/**
 * What to offer for a stage while a touchpoint is typed, in the language asked for. The stage is
 * found by its title in any language, whatever its case, accents and apostrophes; a stage of the
 * team's own has no suggestions.
 */
export function suggestionsFor(stageTitle: string, language: Language): Suggestion[] {
  const wanted = plainText(stageTitle)
  const key = DIGITAL_STAGE_KEYS.find((candidate) =>
    Object.values(DIGITAL_STAGES[candidate].title).some((title) => plainText(title) === wanted),
  )
  if (!key) return []
  return USUAL_TOUCHPOINTS[key].map(({ title, channel }) => ({
    title: typeset(title, language),
    ...(channel && { channel }),
  }))
}
