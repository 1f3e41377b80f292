import type { MapOutline } from '../outline'
import { telecomPersonas } from '../personas/telecom'
import { trend } from '../trend'

/** A fault on the line, from the first red light to the question whether to stay. */
export const outline: MapOutline = {
  title: { en: 'Telecom support', fr: 'Assistance télécom' },
  scenario: {
    en: 'The internet is down: a subscriber looks for the cause, asks for help, and waits for the technician.',
    fr: 'Internet est coupé : un abonné cherche la cause, demande de l’aide et attend le technicien.',
  },
  personas: telecomPersonas,
  stages: [
    {
      title: { en: 'Outage', fr: 'Panne' },
      colour: 'red',
      touchpoints: [
        {
          title: { en: 'Red light on the box', fr: 'Voyant rouge sur la box' },
          channels: ['product'],
          scores: [-1, -1.5],
          thoughts: [
            { title: { en: 'Is it me, or the street?', fr: 'C’est chez moi, ou toute la rue ?' } },
          ],
          pains: [
            {
              title: {
                en: 'No message says that the whole street is down',
                fr: 'Aucun message ne dit que toute la rue est coupée',
              },
              severity: 4,
              share: 48,
              cause: {
                en: 'The network knows within minutes; the customer systems learn it the next day.',
                fr: 'Le réseau le sait en quelques minutes ; l’outil client, le lendemain.',
              },
              breaks: ['expectations', 'empathy'],
              evidence: [
                {
                  source: 'afterSales',
                  sentence: {
                    en: 'Half of the calls of a peak day are about a fault already known.',
                    fr: 'Les jours de pic, un appel sur deux porte sur une panne déjà connue.',
                  },
                  monthsAgo: 1,
                },
              ],
              answers: [
                {
                  title: {
                    en: 'A text message within ten minutes, with an hour',
                    fr: 'Un SMS sous dix minutes, avec une heure de retour',
                  },
                  impact: 5,
                  effort: 3,
                  owner: { en: 'Network operations', fr: 'Supervision réseau' },
                  state: 'planned',
                  dueIn: 80,
                  proofs: ['contacts'],
                },
              ],
            },
          ],
          kpis: [{ id: 'contacts', target: 9000, values: trend(14200, 13650, 13100) }],
        },
        {
          title: { en: 'Status page', fr: 'Page d’état du réseau' },
          channels: ['website'],
          scores: [-0.5, null],
        },
      ],
    },
    {
      title: { en: 'Self-help', fr: 'Autodépannage' },
      colour: 'indigo',
      touchpoints: [
        {
          title: { en: 'Line test in the app', fr: 'Test de ligne dans l’application' },
          channels: ['mobileApp'],
          scores: [0.5, 0],
          kpis: [{ id: 'eventCompletions', target: 3500, values: trend(3120, 3480, 3760) }],
        },
        {
          title: { en: 'Chatbot', fr: 'Chatbot' },
          channels: ['chatbot'],
          scores: [-1.5, null],
          thoughts: [{ title: { en: 'I have just said so.', fr: 'Je viens de le dire.' }, of: 0 }],
          pains: [
            {
              title: {
                en: 'The chatbot asks for a restart, whatever one says',
                fr: 'Le chatbot demande de redémarrer, quoi qu’on dise',
              },
              severity: 3,
              share: 25,
              breaks: ['resolution', 'empathy'],
              answers: [
                {
                  title: {
                    en: 'Pass the test’s result on, and the person too',
                    fr: 'Transmettre le résultat du test, et la personne avec',
                  },
                  impact: 3,
                  effort: 2,
                  owner: { en: 'Digital care', fr: 'Relation client digitale' },
                  state: 'started',
                  dueIn: 50,
                  proofs: ['completeness'],
                },
              ],
            },
          ],
          kpis: [{ id: 'completeness', target: 70, values: trend(41, 44, 46) }],
        },
      ],
    },
    {
      title: { en: 'Call', fr: 'Appel' },
      colour: 'blue',
      touchpoints: [
        {
          title: { en: 'Voice menu and waiting', fr: 'Serveur vocal et attente' },
          channels: ['phone'],
          scores: [-1, -2],
          pains: [
            {
              title: {
                en: 'A business waits in the same queue as all others',
                fr: 'Un professionnel attend dans la même file que les autres',
              },
              severity: 5,
              share: 15,
              breaks: ['personalisation', 'timeAndEffort'],
              answers: [
                {
                  title: {
                    en: 'Know the number, and put business contracts first',
                    fr: 'Reconnaître le numéro et donner la priorité aux contrats pro',
                  },
                  impact: 5,
                  effort: 2,
                  owner: { en: 'Contact centre', fr: 'Centre de contact' },
                  state: 'started',
                  dueIn: 30,
                  proofs: ['waitingTime'],
                },
              ],
            },
          ],
          kpis: [{ id: 'waitingTime', target: 120, inHeader: true, values: trend(340, 315, 290) }],
        },
        {
          title: { en: 'Adviser', fr: 'Conseiller' },
          channels: ['phone'],
          scores: [0.5, 0],
          pillars: { empathy: 4, resolution: 3 },
          kpis: [
            {
              id: 'transferRate',
              target: 10,
              values: [{ monthsAgo: 1, inputs: { callsPassedOn: 1690, calls: 8900 } }],
            },
          ],
        },
        {
          title: { en: 'Date by text message', fr: 'Rendez-vous par SMS' },
          channels: ['sms'],
          scores: [1, 0.5],
        },
      ],
    },
    {
      title: { en: 'Visit', fr: 'Intervention' },
      colour: 'amber',
      touchpoints: [
        {
          title: { en: 'Waiting for the technician', fr: 'Attente du technicien' },
          channels: ['sms', 'phone'],
          scores: [-1, -1.5],
          thoughts: [
            {
              title: {
                en: 'I have closed the shop for this.',
                fr: 'J’ai fermé la boutique pour ça.',
              },
              of: 1,
            },
          ],
          pains: [
            {
              title: {
                en: 'The technician is late and cannot be reached',
                fr: 'Le technicien est en retard et injoignable',
              },
              severity: 4,
              share: 18,
              breaks: ['expectations', 'timeAndEffort'],
              evidence: [
                {
                  source: 'surveys',
                  sentence: {
                    en: 'Punctuality scores lowest of the seven questions asked after a visit.',
                    fr: 'La ponctualité est la moins bien notée des sept questions après visite.',
                  },
                  monthsAgo: 2,
                },
              ],
              answers: [
                {
                  title: {
                    en: 'Follow the technician on a map, as a parcel',
                    fr: 'Suivre le technicien sur une carte, comme un colis',
                  },
                  impact: 4,
                  effort: 4,
                  owner: { en: 'Field service', fr: 'Interventions' },
                  proofs: ['ces'],
                },
              ],
            },
          ],
          kpis: [
            {
              id: 'ces',
              target: 8,
              values: [{ monthsAgo: 1, answers: { 2: 9, 4: 13, 6: 18, 8: 12, 10: 6 } }],
            },
          ],
        },
        {
          title: { en: 'Repair', fr: 'Réparation' },
          channels: [{ en: 'On site', fr: 'Sur place' }],
          scores: [1.5, 1.5],
        },
      ],
    },
    {
      title: { en: 'After', fr: 'Après' },
      colour: 'green',
      touchpoints: [
        {
          title: { en: 'Call back the next day', fr: 'Rappel le lendemain' },
          channels: ['phone'],
          scores: [1, 1],
        },
        {
          title: { en: 'Invoice with a credit', fr: 'Facture avec avoir' },
          channels: ['customerArea'],
          scores: [0.5, 0.5],
          thoughts: [
            { title: { en: 'I did not even have to ask.', fr: 'Je n’ai même pas eu à demander.' } },
          ],
          kpis: [
            {
              id: 'churnRate',
              target: 1.4,
              values: [{ monthsAgo: 1, inputs: { customersLost: 590, customersAtStart: 41200 } }],
            },
          ],
        },
      ],
    },
  ],
}
