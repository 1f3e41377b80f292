import type { findings as english } from '../en/findings'

/** What the rules say about a map, in French. */
export const findings: typeof english = {
  checks: {
    noScenario: {
      name: 'Pas de scénario',
      found: () => 'La carte ne dit pas qui veut quoi, ni quand.',
    },
    noPersona: {
      name: 'Pas de persona',
      found: () => 'La carte n’a pas de persona\u202f: personne ne la parcourt encore.',
    },
    emptyStage: {
      name: 'Étapes vides',
      found: (stage) => `${stage} n’a pas de point de contact.`,
    },
    valley: {
      name: 'Creux sans raison',
      found: (touchpoint, score) =>
        `${touchpoint} est ressenti à ${score}, et aucun irritant ne dit pourquoi.`,
    },
    unansweredPain: {
      name: 'Irritants sans réponse',
      found: (pain) => `Aucune opportunité ne répond à «\u00a0${pain}\u00a0».`,
    },
    overdue: {
      name: 'Actions en retard',
      found: (opportunity, date) => `L’échéance de «\u00a0${opportunity}\u00a0» était le ${date}.`,
    },
    noOwner: {
      name: 'Opportunités sans responsable',
      found: (opportunity) => `Personne ne s’occupe de «\u00a0${opportunity}\u00a0».`,
    },
    noProof: {
      name: 'Opportunités sans KPI témoin',
      found: (opportunity) =>
        `Aucun KPI ne montrera si «\u00a0${opportunity}\u00a0» porte ses fruits.`,
    },
    noTarget: {
      name: 'KPI sans cible',
      found: (place, kpi) => `${place}\u202f: ${kpi} n’a pas de cible.`,
    },
    noKpi: {
      name: 'Étapes sans KPI',
      found: (stage) => `Rien n’est mesuré dans ${stage}.`,
    },
    noEvidence: {
      name: 'Moments sans preuve',
      found: (step) => `${step} ne repose encore sur aucune preuve.`,
    },
    staleEvidence: {
      name: 'Preuves anciennes',
      found: (place, date) => `${place}\u202f: une preuve date du ${date}.`,
    },
    duplicate: {
      name: 'Doublons',
      found: (title, stage) => `«\u00a0${title}\u00a0» figure plus d’une fois dans ${stage}.`,
    },
  },

  weights: { must: 'À corriger d’abord', should: 'À améliorer', could: 'À ranger' },

  fixes: {
    addTouchpoint: 'Ajouter un point de contact',
    addPain: 'Ajouter un irritant',
    addOpportunity: 'Ajouter une opportunité',
    addPersona: 'Ajouter un persona',
    attachKpi: 'Associer un KPI',
    editKpi: 'Fixer une cible',
    removeDuplicate: 'Fusionner les deux',
  },
  fieldFixes: {
    scenario: 'Écrire le scénario',
    owner: 'Nommer un responsable',
    evidence: 'Ajouter une preuve',
    due: 'Changer la date',
    proof: 'Choisir un KPI témoin',
  },

  curve: {
    best: (touchpoint, score) => `Au plus haut\u202f: ${touchpoint}, ${score}`,
    worst: (touchpoint, score) => `Au plus bas\u202f: ${touchpoint}, ${score}`,
    end: (touchpoint, score) => `Fin\u202f: ${touchpoint}, ${score}`,
    fall: (from, to, by) =>
      `Plus forte chute\u202f: ${by}, de «\u00a0${from}\u00a0» à «\u00a0${to}\u00a0»`,
    personaGap: (touchpoint, gap) => `Plus grand écart\u202f: ${touchpoint}, ${gap}`,
    measuredGap: (touchpoint, felt, measured) =>
      `Ressenti ${felt}, mesuré ${measured}\u202f: ${touchpoint}`,
    moment: (touchpoint, reasons) => `${touchpoint}\u202f: ${reasons}`,
  },
  channelBreak: (from, to, touchpoint) =>
    `De «\u00a0${from}\u00a0» à «\u00a0${to}\u00a0»\u202f: ${touchpoint}`,
  moments: { peak: 'sommet', valley: 'creux', end: 'fin', pain: 'irritant grave' },

  quadrants: {
    quickWin: 'Gain rapide',
    majorProject: 'Projet majeur',
    fillIn: 'À l’occasion',
    reconsider: 'À reconsidérer',
  },
  reach: { share: 'part des clients', personas: 'poids de ses personas' },
}
