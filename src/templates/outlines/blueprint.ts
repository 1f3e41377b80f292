import type { MapOutline } from '../outline'
import { blueprintPersonas } from '../personas/blueprint'
import { trend } from '../trend'

const HOTEL = { en: 'Hotel', fr: 'Hôtel' }

/**
 * A service blueprint after Shostack, and Bitner, Ostrom and Morgan: what customers do, what they
 * see of the service, and, behind the line of visibility, what makes it possible. Told by a night
 * in a hotel.
 */
export const outline: MapOutline = {
  title: { en: 'Service blueprint', fr: 'Blueprint de service' },
  scenario: {
    en: 'A guest books a room, arrives, stays a night and leaves; staff and systems make it work.',
    fr: 'Un client réserve, arrive, passe une nuit et repart ; le personnel et les systèmes rendent cela possible.',
  },
  personas: blueprintPersonas,
  lanes: [
    { type: 'touchpoint', title: { en: 'Customer actions', fr: 'Actions du client' } },
    { type: 'emotion' },
    { type: 'action', name: 'front', title: { en: 'Frontstage', fr: 'Avant-scène' } },
    {
      type: 'text',
      title: { en: 'Line of visibility', fr: 'Ligne de visibilité' },
      collapsed: true,
    },
    { type: 'action', name: 'back', title: { en: 'Backstage', fr: 'Coulisses' } },
    {
      type: 'action',
      name: 'support',
      title: { en: 'Support processes', fr: 'Processus de support' },
    },
    { type: 'thought' },
    { type: 'pain' },
    { type: 'opportunity' },
    { type: 'kpi' },
  ],
  stages: [
    {
      title: { en: 'Booking', fr: 'Réservation' },
      colour: 'indigo',
      touchpoints: [
        {
          title: { en: 'Compares rooms', fr: 'Compare les chambres' },
          channels: ['website'],
          scores: [0.5, 1],
          under: {
            front: [{ en: 'Shows rooms and prices', fr: 'Affiche chambres et tarifs' }],
            back: [{ en: 'Sets the price of the day', fr: 'Fixe le tarif du jour' }],
            support: [{ en: 'Revenue management', fr: 'Outil de revenue management' }],
          },
        },
        {
          title: { en: 'Books and asks for a cot', fr: 'Réserve et demande un lit bébé' },
          channels: ['website'],
          scores: [0.5, 0],
          under: {
            front: [{ en: 'Confirms by e-mail', fr: 'Confirme par e-mail' }],
            back: [{ en: 'Reads requests in the evening', fr: 'Lit les demandes le soir' }],
            support: [{ en: 'Booking platform', fr: 'Plateforme de réservation' }],
          },
          kpis: [
            {
              id: 'conversionRate',
              target: 3,
              values: [{ monthsAgo: 1, inputs: { conversions: 400, visitors: 12500 } }],
            },
          ],
        },
      ],
    },
    {
      title: { en: 'Arrival', fr: 'Arrivée' },
      colour: 'blue',
      touchpoints: [
        {
          title: { en: 'Waits at reception', fr: 'Attend à la réception' },
          channels: [HOTEL],
          scores: [-1, -1],
          thoughts: [
            { title: { en: 'It is eleven at night.', fr: 'Il est onze heures du soir.' }, of: 0 },
          ],
          under: {
            front: [{ en: 'Looks for the booking', fr: 'Cherche la réservation' }],
            back: [{ en: 'Night porter alone on duty', fr: 'Veilleur de nuit seul en poste' }],
            support: [
              { en: 'Hotel system, restarted at night', fr: 'Logiciel hôtelier, relancé la nuit' },
            ],
          },
          pains: [
            {
              title: {
                en: 'The form asks for what was typed when booking',
                fr: 'La fiche redemande ce qui a été saisi en réservant',
              },
              severity: 3,
              share: 90,
              breaks: ['timeAndEffort'],
              answers: [
                {
                  title: {
                    en: 'Check in on the phone, key at the door',
                    fr: 'Enregistrement sur téléphone, clé à la porte',
                  },
                  impact: 4,
                  effort: 4,
                  owner: { en: 'Operations', fr: 'Exploitation' },
                  state: 'planned',
                  dueIn: 120,
                  proofs: ['handlingTime'],
                },
              ],
            },
          ],
          kpis: [{ id: 'handlingTime', target: 3, values: trend(7.5, 7, 6.8) }],
        },
        {
          title: { en: 'Takes the room', fr: 'S’installe dans la chambre' },
          channels: [HOTEL],
          scores: [1, -1.5],
          under: {
            front: [{ en: 'Hands over the key', fr: 'Remet la clé' }],
            back: [{ en: 'Prepares the room at 2 p.m.', fr: 'Prépare la chambre à 14 h' }],
            support: [{ en: 'Laundry', fr: 'Blanchisserie' }],
          },
          pains: [
            {
              title: {
                en: 'The cot is not there',
                fr: 'Le lit bébé n’est pas là',
              },
              severity: 4,
              share: 8,
              cause: {
                en: 'The platform’s free text reaches reception after housekeeping has its list.',
                fr: 'Le texte libre de la plateforme arrive après la liste des femmes de chambre.',
              },
              breaks: ['expectations', 'personalisation'],
              evidence: [
                {
                  source: 'socialNetworks',
                  sentence: {
                    en: '17 reviews in a year tell of a request that was lost.',
                    fr: '17 avis en un an parlent d’une demande perdue.',
                  },
                  monthsAgo: 1,
                },
              ],
              answers: [
                {
                  title: {
                    en: 'Put requests on housekeeping’s list by themselves',
                    fr: 'Verser les demandes dans la liste des étages',
                  },
                  impact: 4,
                  effort: 2,
                  owner: { en: 'Housekeeping', fr: 'Gouvernante' },
                  state: 'started',
                  dueIn: 40,
                  proofs: ['averageRating'],
                },
              ],
            },
          ],
          kpis: [
            { id: 'averageRating', target: 4.5, inHeader: true, values: trend(4.1, 4.1, 4.2) },
          ],
        },
      ],
    },
    {
      title: { en: 'Stay', fr: 'Séjour' },
      colour: 'teal',
      touchpoints: [
        {
          title: { en: 'Asks by message', fr: 'Écrit un message' },
          channels: ['socialMessage'],
          scores: [0.5, 1],
          under: {
            front: [{ en: 'Answers within minutes', fr: 'Répond en quelques minutes' }],
            back: [{ en: 'Passes the task on by radio', fr: 'Transmet la tâche par radio' }],
            support: [{ en: 'Shared inbox', fr: 'Messagerie partagée' }],
          },
          kpis: [{ id: 'resolutionTime', target: 0.5, values: trend(0.9, 0.8, 0.7) }],
        },
        {
          title: { en: 'Has breakfast', fr: 'Prend le petit-déjeuner' },
          channels: [HOTEL],
          scores: [1, 1.5],
          pillars: { empathy: 4, personalisation: 3 },
          under: {
            front: [{ en: 'Greets and serves', fr: 'Accueille et sert' }],
            back: [{ en: 'Cooks, refills the buffet', fr: 'Cuisine, regarnit le buffet' }],
            support: [{ en: 'Local suppliers', fr: 'Fournisseurs locaux' }],
          },
        },
      ],
    },
    {
      title: { en: 'Departure', fr: 'Départ' },
      colour: 'rose',
      touchpoints: [
        {
          title: { en: 'Pays and leaves', fr: 'Paie et part' },
          channels: [HOTEL],
          scores: [-1.5, 0],
          thoughts: [
            {
              title: { en: 'My company’s name, please.', fr: 'Au nom de mon entreprise, svp.' },
              of: 0,
            },
          ],
          under: {
            front: [{ en: 'Prints the invoice', fr: 'Imprime la facture' }],
            back: [{ en: 'Corrects it by hand', fr: 'La corrige à la main' }],
            support: [{ en: 'Accounting', fr: 'Comptabilité' }],
          },
          pains: [
            {
              title: {
                en: 'One invoice in five is wrong and sent again',
                fr: 'Une facture sur cinq est fausse et renvoyée',
              },
              severity: 4,
              share: 20,
              breaks: ['resolution', 'integrity'],
              answers: [
                {
                  title: {
                    en: 'Ask for the company’s data with the booking',
                    fr: 'Demander les données de facturation à la réservation',
                  },
                  impact: 3,
                  effort: 1,
                  owner: { en: 'Accounting', fr: 'Comptabilité' },
                  proofs: ['complaintRate'],
                },
              ],
            },
          ],
          kpis: [
            {
              id: 'complaintRate',
              target: 5,
              values: [{ monthsAgo: 1, inputs: { complaints: 71, requests: 355 } }],
            },
          ],
        },
        {
          title: { en: 'Writes a review', fr: 'Laisse un avis' },
          channels: ['website'],
          scores: [0.5, 0.5],
          under: {
            front: [{ en: 'Thanks in public', fr: 'Remercie publiquement' }],
            back: [{ en: 'Talks about it on Monday', fr: 'En parle le lundi' }],
            support: [{ en: 'Review monitoring', fr: 'Veille des avis' }],
          },
        },
      ],
    },
  ],
}
