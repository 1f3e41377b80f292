import type { MapOutline } from '../outline'
import { saasPersonas } from '../personas/saas'
import { trend } from '../trend'

/** From the first look at an online tool to the day when a team cannot do without it. */
export const outline: MapOutline = {
  title: { en: 'SaaS onboarding', fr: 'Prise en main d’un logiciel SaaS' },
  scenario: {
    en: 'A team lead tries an online tool, invites the team, and decides within fourteen days.',
    fr: 'Un chef d’équipe essaie un outil en ligne, invite son équipe et décide en quatorze jours.',
  },
  personas: saasPersonas,
  stages: [
    {
      title: { en: 'Sign-up', fr: 'Inscription' },
      colour: 'indigo',
      touchpoints: [
        {
          title: { en: 'Comparison article', fr: 'Article comparatif' },
          channels: ['searchEngine'],
          scores: [0.5, null],
        },
        {
          title: { en: 'Pricing page', fr: 'Page des tarifs' },
          channels: ['website'],
          scores: [-0.5, null],
          thoughts: [
            {
              title: {
                en: 'Which plan holds nine people?',
                fr: 'Quelle offre convient à neuf personnes ?',
              },
              of: 0,
            },
          ],
        },
        {
          title: { en: 'Create the account', fr: 'Création du compte' },
          channels: ['website'],
          scores: [1, null],
          kpis: [
            {
              id: 'conversionRate',
              target: 5,
              values: [
                { monthsAgo: 3, inputs: { conversions: 402, visitors: 9800 } },
                { monthsAgo: 2, inputs: { conversions: 447, visitors: 10150 } },
                { monthsAgo: 1, inputs: { conversions: 489, visitors: 10400 } },
              ],
            },
          ],
        },
      ],
    },
    {
      title: { en: 'First value', fr: 'Première valeur' },
      colour: 'blue',
      touchpoints: [
        {
          title: { en: 'Empty first screen', fr: 'Premier écran vide' },
          channels: ['website'],
          scores: [-1.5, null],
          thoughts: [{ title: { en: 'And now?', fr: 'Et maintenant ?' }, of: 0 }],
          pains: [
            {
              title: {
                en: 'Nothing shows what a finished project looks like',
                fr: 'Rien ne montre à quoi ressemble un projet abouti',
              },
              severity: 5,
              share: 55,
              cause: {
                en: 'New accounts start without an example, so as not to be in the way of experts.',
                fr: 'Les comptes démarrent sans exemple, pour ne pas gêner les experts.',
              },
              breaks: ['expectations', 'timeAndEffort'],
              evidence: [
                {
                  source: 'appData',
                  sentence: {
                    en: '54% of new accounts never make a second task.',
                    fr: '54 % des nouveaux comptes ne créent jamais de deuxième tâche.',
                  },
                  monthsAgo: 1,
                },
              ],
              answers: [
                {
                  title: {
                    en: 'Begin with a filled project of one’s trade',
                    fr: 'Démarrer avec un projet rempli de son métier',
                  },
                  impact: 5,
                  effort: 2,
                  owner: { en: 'Growth team', fr: 'Équipe croissance' },
                  state: 'started',
                  dueIn: 30,
                  proofs: ['eventCompletions'],
                },
              ],
            },
          ],
          kpis: [{ id: 'eventCompletions', target: 320, values: trend(214, 221, 226) }],
        },
        {
          title: { en: 'Import of the old tasks', fr: 'Import des anciennes tâches' },
          channels: ['website'],
          scores: [-1, null],
          pains: [
            {
              title: {
                en: 'The spreadsheet is refused without saying which row',
                fr: 'Le tableur est refusé sans dire à quelle ligne',
              },
              severity: 4,
              share: 30,
              breaks: ['resolution'],
              answers: [
                {
                  title: {
                    en: 'Preview the rows, and say what each one lacks',
                    fr: 'Prévisualiser les lignes et dire ce qui manque à chacune',
                  },
                  impact: 4,
                  effort: 3,
                  owner: { en: 'Product', fr: 'Produit' },
                  state: 'planned',
                  dueIn: 75,
                  proofs: ['ces'],
                },
              ],
            },
          ],
          kpis: [
            {
              id: 'ces',
              target: 8,
              values: [{ monthsAgo: 1, answers: { 3: 6, 4: 9, 6: 11, 8: 8, 9: 4 } }],
            },
          ],
        },
        {
          title: { en: 'First shared board', fr: 'Premier tableau partagé' },
          channels: ['website'],
          scores: [1.5, null],
          thoughts: [
            {
              title: {
                en: 'That is Monday’s meeting, done.',
                fr: 'La réunion de lundi est prête.',
              },
              of: 0,
            },
          ],
        },
      ],
    },
    {
      title: { en: 'Team', fr: 'Équipe' },
      colour: 'teal',
      touchpoints: [
        {
          title: { en: 'Invitation by e-mail', fr: 'Invitation par e-mail' },
          channels: ['email'],
          scores: [0.5, -0.5],
        },
        {
          title: { en: 'First day in the app', fr: 'Premier jour dans l’application' },
          channels: ['mobileApp'],
          scores: [0, -1.5],
          thoughts: [
            {
              title: { en: '37 notifications before noon.', fr: '37 notifications avant midi.' },
              of: 1,
            },
          ],
          pains: [
            {
              title: {
                en: 'Who is invited is told about every change of everybody',
                fr: 'Les invités sont prévenus de chaque changement de chacun',
              },
              severity: 3,
              share: 80,
              breaks: ['personalisation', 'empathy'],
              answers: [
                {
                  title: {
                    en: 'Begin with what is assigned to me, and one summary a day',
                    fr: 'Ne signaler d’abord que ce qui m’est confié, et un résumé par jour',
                  },
                  impact: 4,
                  effort: 2,
                  owner: { en: 'Mobile team', fr: 'Équipe mobile' },
                  proofs: ['optInRate'],
                },
              ],
            },
          ],
          kpis: [{ id: 'optInRate', target: 60, values: trend(47, 45, 44) }],
        },
        {
          title: { en: 'Help article', fr: 'Article d’aide' },
          channels: ['faq'],
          scores: [null, 0.5],
        },
      ],
    },
    {
      title: { en: 'Habit', fr: 'Habitude' },
      colour: 'amber',
      touchpoints: [
        {
          title: { en: 'Chat with support', fr: 'Échange avec le support' },
          channels: ['liveChat'],
          scores: [1, 1],
          pillars: { resolution: 5, empathy: 4 },
          kpis: [
            {
              id: 'csat',
              target: 90,
              values: [{ monthsAgo: 1, inputs: { satisfied: 138, asked: 152 } }],
            },
          ],
        },
        {
          title: { en: 'Weekly summary', fr: 'Résumé de la semaine' },
          channels: ['email'],
          scores: [0.5, 0],
        },
      ],
    },
    {
      title: { en: 'Subscription', fr: 'Abonnement' },
      colour: 'rose',
      touchpoints: [
        {
          title: { en: 'End of the trial', fr: 'Fin de l’essai' },
          channels: ['email'],
          scores: [-0.5, null],
        },
        {
          title: { en: 'Payment by the month', fr: 'Paiement mensuel' },
          channels: ['customerArea'],
          scores: [0.5, null],
          kpis: [
            {
              id: 'churnRate',
              target: 2,
              inHeader: true,
              values: [
                { monthsAgo: 3, inputs: { customersLost: 43, customersAtStart: 1290 } },
                { monthsAgo: 2, inputs: { customersLost: 41, customersAtStart: 1325 } },
                { monthsAgo: 1, inputs: { customersLost: 38, customersAtStart: 1362 } },
              ],
            },
          ],
        },
      ],
    },
  ],
}
