import type { MapOutline } from '../outline'
import { healthcarePersonas } from '../personas/healthcare'
import { trend } from '../trend'

const HOSPITAL = { en: 'Hospital', fr: 'Hôpital' }

/** A planned visit to the hospital, from the referral to the care at home. */
export const outline: MapOutline = {
  title: { en: 'Healthcare visit', fr: 'Consultation à l’hôpital' },
  scenario: {
    en: 'A patient is sent to the hospital for an examination, and her son comes along.',
    fr: 'Une patiente est adressée à l’hôpital pour un examen ; son fils l’accompagne.',
  },
  personas: healthcarePersonas,
  stages: [
    {
      title: { en: 'Appointment', fr: 'Rendez-vous' },
      colour: 'indigo',
      touchpoints: [
        {
          title: { en: 'Letter of the family doctor', fr: 'Courrier du médecin traitant' },
          channels: ['post'],
          scores: [-0.5, null],
          thoughts: [{ title: { en: 'Is it serious?', fr: 'Est-ce grave ?' }, of: 0 }],
        },
        {
          title: { en: 'Booking by phone', fr: 'Prise de rendez-vous par téléphone' },
          channels: ['phone'],
          scores: [-1, -1],
          pains: [
            {
              title: {
                en: 'The line is only open in the morning, and busy',
                fr: 'La ligne n’ouvre que le matin, et elle est occupée',
              },
              severity: 4,
              share: 70,
              breaks: ['timeAndEffort'],
              answers: [
                {
                  title: {
                    en: 'Book online, and be called back within the day',
                    fr: 'Réserver en ligne, et être rappelé dans la journée',
                  },
                  impact: 4,
                  effort: 3,
                  owner: { en: 'Front office', fr: 'Bureau des rendez-vous' },
                  state: 'started',
                  dueIn: 60,
                  proofs: ['waitingTime'],
                },
              ],
            },
          ],
          kpis: [{ id: 'waitingTime', target: 180, values: trend(612, 585, 540) }],
        },
        {
          title: { en: 'Reminder by text message', fr: 'Rappel par SMS' },
          channels: ['sms'],
          scores: [0.5, 1],
        },
      ],
    },
    {
      title: { en: 'Arrival', fr: 'Arrivée' },
      colour: 'blue',
      touchpoints: [
        {
          title: { en: 'Car park and signs', fr: 'Parking et signalétique' },
          channels: [HOSPITAL],
          scores: [-0.5, -1],
        },
        {
          title: { en: 'Admission desk', fr: 'Bureau des admissions' },
          channels: [HOSPITAL],
          scores: [0, -0.5],
          thoughts: [
            {
              title: {
                en: 'I wrote all that in the form already.',
                fr: 'J’ai déjà écrit tout ça dans le formulaire.',
              },
              of: 1,
            },
          ],
          kpis: [{ id: 'handlingTime', target: 5, values: trend(9.5, 9, 8.2) }],
        },
        {
          title: { en: 'Waiting room', fr: 'Salle d’attente' },
          channels: [HOSPITAL],
          scores: [-1.5, -1],
          pains: [
            {
              title: {
                en: 'Fifty minutes late, and nobody says why',
                fr: 'Cinquante minutes de retard, et personne ne dit pourquoi',
              },
              severity: 4,
              share: 45,
              cause: {
                en: 'Emergencies come in between; the screen only shows numbers.',
                fr: 'Des urgences s’intercalent ; l’écran n’affiche que des numéros.',
              },
              breaks: ['empathy', 'expectations'],
              evidence: [
                {
                  source: 'surveys',
                  sentence: {
                    en: 'Of 260 patients asked, most minded the silence more than the wait.',
                    fr: 'Sur 260 patients interrogés, le silence pèse plus que l’attente.',
                  },
                  monthsAgo: 1,
                },
              ],
              answers: [
                {
                  title: {
                    en: 'Say the delay on arrival, and again every twenty minutes',
                    fr: 'Annoncer le retard à l’arrivée, puis toutes les vingt minutes',
                  },
                  impact: 4,
                  effort: 1,
                  owner: { en: 'Ward sister', fr: 'Cadre de santé' },
                  state: 'planned',
                  dueIn: 20,
                  proofs: ['csat'],
                },
              ],
            },
          ],
          kpis: [
            {
              id: 'csat',
              target: 80,
              values: [{ monthsAgo: 1, inputs: { satisfied: 148, asked: 260 } }],
            },
          ],
        },
      ],
    },
    {
      title: { en: 'Care', fr: 'Soins' },
      colour: 'teal',
      touchpoints: [
        {
          title: { en: 'Nurse prepares', fr: 'Préparation par l’infirmière' },
          channels: [HOSPITAL],
          scores: [1.5, 1],
          pillars: { empathy: 5, personalisation: 4 },
          thoughts: [
            {
              title: { en: 'She called me by my name.', fr: 'Elle m’a appelée par mon nom.' },
              of: 0,
            },
          ],
        },
        {
          title: { en: 'Examination', fr: 'Examen' },
          channels: [HOSPITAL],
          scores: [0.5, null],
        },
        {
          title: { en: 'Talk with the doctor', fr: 'Entretien avec le médecin' },
          channels: [HOSPITAL],
          scores: [-0.5, 0],
          kpis: [{ id: 'averageRating', target: 4.3, values: trend(4.2, 4.4, 4.4) }],
        },
      ],
    },
    {
      title: { en: 'Follow-up', fr: 'Suivi' },
      colour: 'green',
      touchpoints: [
        {
          title: { en: 'Results online', fr: 'Résultats en ligne' },
          channels: ['customerArea'],
          scores: [-1.5, -0.5],
          pains: [
            {
              title: {
                en: 'Results appear before anybody has explained them',
                fr: 'Les résultats s’affichent avant toute explication',
              },
              severity: 5,
              share: 60,
              breaks: ['empathy', 'integrity'],
              evidence: [
                {
                  source: 'webAnalytics',
                  sentence: {
                    en: 'Three in four results are opened at night, with the help line closed.',
                    fr: 'Trois résultats sur quatre sont ouverts le soir, la ligne d’aide fermée.',
                  },
                  monthsAgo: 1,
                },
              ],
              answers: [
                {
                  title: {
                    en: 'A sentence by the doctor above each result',
                    fr: 'Une phrase du médecin au-dessus de chaque résultat',
                  },
                  impact: 5,
                  effort: 3,
                  owner: { en: 'Medical board', fr: 'Commission médicale' },
                  proofs: ['completeness'],
                },
              ],
            },
          ],
          kpis: [{ id: 'completeness', target: 80, values: trend(52, 55, 55) }],
        },
        {
          title: { en: 'Call by the nurse', fr: 'Appel de l’infirmière' },
          channels: ['phone'],
          scores: [1.5, 1.5],
          kpis: [{ id: 'nps', target: 46, inHeader: true, values: trend(38, 41, 44) }],
        },
        {
          title: { en: 'Bill and refund', fr: 'Facture et remboursement' },
          channels: ['post'],
          scores: [0, -0.5],
        },
      ],
    },
  ],
}
