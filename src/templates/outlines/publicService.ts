import type { MapOutline } from '../outline'
import { publicServicePersonas } from '../personas/publicService'
import { trend } from '../trend'

const TOWN_HALL = { en: 'Town hall', fr: 'Mairie' }

/** A request to a public service, from the first question to the decision and beyond. */
export const outline: MapOutline = {
  title: { en: 'Public service request', fr: 'Démarche auprès d’un service public' },
  scenario: {
    en: 'A parent asks the town for a place in a nursery, online or at the desk, and waits for the decision.',
    fr: 'Un parent demande à sa commune une place en crèche, en ligne ou au guichet, et attend la décision.',
  },
  personas: publicServicePersonas,
  stages: [
    {
      title: { en: 'Information', fr: 'Information' },
      colour: 'indigo',
      touchpoints: [
        {
          title: { en: 'Search on the web', fr: 'Recherche sur internet' },
          channels: ['searchEngine'],
          scores: [0, -0.5],
        },
        {
          title: { en: 'Page of the town', fr: 'Page du site de la ville' },
          channels: ['website'],
          scores: [-0.5, -1],
          thoughts: [
            {
              title: { en: 'Am I entitled to it or not?', fr: 'J’y ai droit, oui ou non ?' },
              of: 1,
            },
          ],
          kpis: [
            {
              id: 'bounceRate',
              target: 35,
              values: [{ monthsAgo: 1, inputs: { onePageSessions: 2730, sessions: 5200 } }],
            },
          ],
        },
        {
          title: { en: 'Advice from another parent', fr: 'Conseil d’un autre parent' },
          channels: ['wordOfMouth'],
          scores: [1, 1],
        },
      ],
    },
    {
      title: { en: 'File', fr: 'Dossier' },
      colour: 'blue',
      touchpoints: [
        {
          title: { en: 'Identify oneself online', fr: 'Connexion à FranceConnect' },
          channels: ['customerArea'],
          scores: [0.5, -1.5],
          pains: [
            {
              title: {
                en: 'A forgotten password leads back to the desk',
                fr: 'Un mot de passe oublié ramène au guichet',
              },
              severity: 4,
              share: 22,
              breaks: ['timeAndEffort', 'resolution'],
              answers: [
                {
                  title: {
                    en: 'A quiet place at the desk to do it together',
                    fr: 'Un espace au guichet pour le faire ensemble',
                  },
                  impact: 4,
                  effort: 2,
                  owner: { en: 'Reception', fr: 'Accueil de la mairie' },
                  state: 'planned',
                  dueIn: 45,
                  proofs: ['eventCompletions'],
                },
              ],
            },
          ],
          kpis: [{ id: 'eventCompletions', target: 750, values: trend(610, 655, 690) }],
        },
        {
          title: { en: 'Documents to attach', fr: 'Pièces à fournir' },
          channels: ['website', 'post'],
          scores: [-1.5, -1.5],
          thoughts: [
            {
              title: {
                en: 'The tax office is next door to them.',
                fr: 'Les impôts sont dans la même rue.',
              },
              of: 0,
            },
          ],
          pains: [
            {
              title: {
                en: 'Eleven documents, seven of which the state already has',
                fr: 'Onze pièces, dont sept que l’administration possède déjà',
              },
              severity: 5,
              share: 100,
              cause: {
                en: 'The list dates from before offices were allowed to exchange data.',
                fr: 'La liste date d’avant l’échange de données entre administrations.',
              },
              breaks: ['timeAndEffort', 'empathy'],
              evidence: [
                {
                  source: 'afterSales',
                  sentence: {
                    en: '41% of files come in incomplete; each is handled twice.',
                    fr: '41 % des dossiers arrivent incomplets et sont traités deux fois.',
                  },
                  monthsAgo: 1,
                },
              ],
              answers: [
                {
                  title: {
                    en: 'Say it once: fetch income and family data',
                    fr: 'Dites-le-nous une fois : récupérer revenus et situation familiale',
                  },
                  impact: 5,
                  effort: 4,
                  owner: { en: 'Digital services', fr: 'Direction du numérique' },
                  state: 'started',
                  dueIn: 150,
                  proofs: ['ces'],
                },
              ],
            },
          ],
          kpis: [
            {
              id: 'ces',
              target: 7,
              inHeader: true,
              values: [{ monthsAgo: 1, answers: { 1: 14, 2: 21, 4: 30, 6: 18, 8: 12 } }],
            },
          ],
        },
        {
          title: { en: 'Town hall desk', fr: 'Guichet de la mairie' },
          channels: [TOWN_HALL],
          scores: [null, 1],
          pillars: { empathy: 5, timeAndEffort: 2 },
        },
      ],
    },
    {
      title: { en: 'Processing', fr: 'Instruction' },
      colour: 'teal',
      touchpoints: [
        {
          title: { en: 'Acknowledgement', fr: 'Accusé de réception' },
          channels: ['email', 'post'],
          scores: [0.5, 0],
        },
        {
          title: { en: 'Call to ask for news', fr: 'Appel pour avoir des nouvelles' },
          channels: ['phone'],
          scores: [-1, -1],
          pains: [
            {
              title: {
                en: 'Two months without a date or a rank',
                fr: 'Deux mois sans date ni rang sur la liste',
              },
              severity: 4,
              share: 85,
              breaks: ['expectations', 'integrity'],
              evidence: [
                {
                  source: 'surveys',
                  sentence: {
                    en: '64% say that they do not know how places are given.',
                    fr: '64 % disent ignorer comment les places sont attribuées.',
                  },
                  monthsAgo: 2,
                },
              ],
              answers: [
                {
                  title: {
                    en: 'Publish the criteria, and show each file its points',
                    fr: 'Publier les critères et montrer à chacun ses points',
                  },
                  impact: 4,
                  effort: 2,
                  owner: { en: 'Early childhood', fr: 'Service petite enfance' },
                  proofs: ['contacts'],
                },
              ],
            },
          ],
          kpis: [{ id: 'contacts', target: 150, values: trend(388, 402, 371) }],
        },
      ],
    },
    {
      title: { en: 'Decision', fr: 'Décision' },
      colour: 'amber',
      touchpoints: [
        {
          title: { en: 'Letter with the decision', fr: 'Courrier de décision' },
          channels: ['post', 'customerArea'],
          scores: [1, 0.5],
          thoughts: [
            { title: { en: 'Yes! But from which day?', fr: 'Oui ! Mais à partir de quand ?' } },
          ],
          kpis: [
            {
              id: 'resolutionTime',
              target: 720,
              values: [{ monthsAgo: 1, inputs: { timeResolving: 259200, requestsResolved: 240 } }],
            },
          ],
        },
        {
          title: { en: 'First day at the nursery', fr: 'Premier jour de crèche' },
          channels: [{ en: 'Nursery', fr: 'Crèche' }],
          scores: [2, 1.5],
          kpis: [
            {
              id: 'csat',
              target: 85,
              values: [{ monthsAgo: 1, inputs: { satisfied: 171, asked: 188 } }],
            },
          ],
        },
      ],
    },
  ],
}
