import type { agendas as english } from '../en/agendas'

export const agendas: typeof english = {
  presets: { twoHours: 'Deux heures', halfDay: 'Une demi-journée', day: 'Une journée' },
  activities: {
    welcome: {
      title: 'Accueil et objectif',
      notes: 'À quoi sert la carte, qui est là, comment le temps est réparti.',
    },
    persona: {
      title: 'Le persona',
      notes: 'De qui est ce parcours : ses buts, ses frustrations, où il commence et finit.',
    },
    stages: {
      title: 'Étapes et points de contact',
      notes: 'Ce que fait le client, dans l’ordre. Les fiches d’abord, la discussion ensuite.',
    },
    thoughts: {
      title: 'Ressentis',
      notes: 'Ce que le client se dit à chaque moment, avec ses mots.',
    },
    emotions: {
      title: 'Émotions',
      notes: 'Une note par point de contact, d’abord en silence, puis ensemble.',
    },
    pause: { title: 'Petite pause', notes: 'Dire quand on reprend, et reprendre alors.' },
    lunch: { title: 'Déjeuner', notes: 'Laisser la carte à la vue de tous.' },
    pains: {
      title: 'Irritants',
      notes: 'Commencer par les creux de la courbe. Les causes, pas encore les solutions.',
    },
    painVote: {
      title: 'Vote : ce qui fait le plus mal',
      notes: 'Trois gommettes par personne, en silence.',
    },
    opportunities: {
      title: 'Opportunités',
      notes: 'Pour les irritants arrivés en tête : « Comment pourrions-nous… ? »',
    },
    opportunityVote: {
      title: 'Vote : par quoi commencer',
      notes: 'Trois gommettes par personne : le plus utile pour le moindre effort.',
    },
    actions: {
      title: 'Actions et responsables',
      notes: 'Chacune a un nom et une date, sinon ce n’en est pas une.',
    },
    debrief: {
      title: 'Bilan',
      notes: 'Ce qu’on a appris, ce qui reste ouvert, qui en aura des nouvelles et quand.',
    },
  },
}
