import { expect, test } from 'vitest'
import { readImport } from '@/exchange/import/readImport'
import { guessMapping } from '@/exchange/import/table/guess'
import { importTable } from '@/exchange/import/table/importTable'
import { withoutMargin } from '@/exchange/import/table/margin'
import { rowsOf } from '@/exchange/import/table/rows'
import { en as words } from '@/i18n/exchange/en'
import { fr as frenchWords } from '@/i18n/exchange/fr'
import { emptyLibrary, type MapDocument } from '@/model/document'
import { stagesOf } from '@/model/outline'
import { columnsIn } from '../helpers/board'
import { importText, vocabulary } from './tableHelp'

const stagesIn = (map: MapDocument) => stagesOf(map).map(({ title }) => title)
const cardsIn = (map: MapDocument) => Object.values(map.card)
const scoresIn = (map: MapDocument) =>
  cardsIn(map)
    .filter(({ type }) => type === 'touchpoint')
    .map(({ scores }) => Object.values(scores)[0])
const allScoresIn = (map: MapDocument) =>
  cardsIn(map)
    .filter(({ type }) => type === 'touchpoint')
    .map(({ scores }) => Object.values(scores).join())
const saidIn = ({ report }: { readonly report: readonly { readonly text: string }[] }) =>
  report.map(({ text }) => text)

test.each([
  'Emotion',
  'Emotions',
  'Émotions',
  'Emotions:',
  'Emotional state',
  'Emotion score',
  'Émotions (1-5)',
  'Emotion curve',
  'Émotion du client',
  'Émotion ressentie',
  'Emotion of the customer',
  'Emotion Score (1-5)',
  'Emotion (/10)',
  'Emotion overall',
])('a line called “%s” is about everybody', async (label) => {
  const { imported } = await importText(`;Buy;Pay\nTouchpoints;Shop;Till\n${label};1;2\n`)
  expect(imported.personas).toEqual([])
})

test.each([
  ['Emotion of Léa', 'Léa'],
  ['Émotion d’Anna', 'Anna'],
  ['Émotion de Client pressé', 'Client pressé'],
  ['Emotions - Paul', 'Paul'],
  ['Emotion (Paul)', 'Paul'],
  ['Emotion Paul', 'Paul'],
  ['Émotion : Génération Z', 'Génération Z'],
  ['EMOTION LÉA', 'LÉA'],
  ['EMOTION OF LÉA', 'LÉA'],
  ['Émotion ( Léa )', 'Léa'],
  ['emotion_lea', 'lea'],
  ['Emotion léa', 'léa'],
  ['Émotion du vendeur', 'vendeur'],
  ['Emotion (P1)', 'P1'],
  ['Emotion B2B', 'B2B'],
  ['Emotion of X', 'X'],
  ['Emotion (18-25 ans)', '18-25 ans'],
  ['Emotion Léa (0-10)', 'Léa'],
])('a line called “%s” is about %s', async (label, name) => {
  const { imported } = await importText(`;Buy;Pay\nTouchpoints;Shop;Till\n${label};1;2\n`)
  expect(imported.personas.map((persona) => persona.name)).toEqual([name])
})

test.each([
  ['Emotion', ['1/5', '2/5', '5/5'], [-2, -1, 2]],
  ['Emotion', ['4/10', '10/10', '1 sur 10'], [-0.5, 2, -2]],
  ['Satisfaction (1-5)', ['1', '2', '2'], [-2, -1, -1]],
  ['Émotion (/10)', ['4', '5', '5'], [-0.5, 0, 0]],
  ['Note sur 20, émotion', ['10', '20', '0'], [0, 2, -2]],
  ['Emotion (-2 to +2)', ['1', '2', '-2'], [1, 2, -2]],
  ['Satisfaction', ['4/7', '7/7', '1/7'], [0, 2, -2]],
  ['Emotion', ['0/10', '1/10', '10/10'], [-2, -1.5, 2]],
  ['Émotion 2024-2025', ['😀', '😡', '😀'], [2, -2, 2]],
  ['Satisfaction 05/10/2024', ['1', '5', '3'], [-2, 2, 0]],
  ['Satisfaction (vagues 1-2)', ['1', '2', '1'], [1, 2, 1]],
  ['Satisfaction 5-5', ['5', '5', '1'], [2, 2, -2]],
  ['Emotion', ['4/5', '1', '2'], [1, -2, -1]],
  ['Satisfaction (sur 10 clients)', ['4', '2', '5'], [1, -1, 2]],
  ['Satisfaction sur 3 mois', ['1', '2', '3'], [-2, -1, 0]],
  ['Émotion J1-10', ['1', '2', '1'], [1, 2, 1]],
] as const)('a scale that is told counts: %s %j', async (label, cells, scores) => {
  const rows = [`;A;B;C`, `Touchpoints;One;Two;Three`, `${label};${cells.join(';')}`]
  const { imported } = await importText(rows.join('\n'))
  expect(scoresIn(imported.map)).toEqual(scores)
})

test('a table that is set off from the edge is read from where it begins, and told by its own cells', async () => {
  const [sheet] = await rowsOf(
    ';My journey\n;\n;Étape;Découverte;Achat\n;Points de contact;Pub;Payer\n;Émotion;bof?;1\n',
  )
  const table = withoutMargin(sheet!)
  const mapping = guessMapping(table, vocabulary)
  const { map, report } = importTable(table, mapping, { title: 'T', vocabulary }, {}, words.tables)
  expect(columnsIn(map)).toEqual({ Découverte: ['Pub'], Achat: ['Payer'] })
  expect(report.some(({ place }) => place === 'C5')).toBe(true)
})

test('stages that are numbered are stages, and not the name of their line', async () => {
  const { imported } = await importText(
    ';Étape 1;Étape 2;Étape 3\nPoints de contact;Pub;Payer;Recevoir\nIrritants;;Lent;\n',
  )
  expect(stagesIn(imported.map)).toEqual(['Étape 1', 'Étape 2', 'Étape 3'])
})

test('a stage whose cell is merged over several rows goes on, which is told', async () => {
  const { imported } = await importText(
    'Stage,Type,Title\nBuy,Touchpoint,Shop\n,Pain point,Queue\n buy ,Touchpoint,Till\nUse,Touchpoint,App\n',
  )
  expect(stagesIn(imported.map)).toEqual(['Buy', 'Use'])
  expect(columnsIn(imported.map).Buy?.join()).toMatch(/Shop.*Queue.*Till/)
  expect(saidIn(imported)).toContain(words.tables.continued('Buy', 1))
})

test('channels are what customers meet where nothing else is, and told where they come nowhere', async () => {
  const alone = await importText(';Buy;Use\nChannels;Shop;App\nPain points;Queue;\n')
  expect(columnsIn(alone.imported.map)).toEqual({ Buy: ['Shop, Queue'], Use: ['App'] })
  const { imported } = await importText(
    ';Buy;Use\nTouchpoints;;Read\nChannels;Shop;App\nPain points;Queue;\n',
  )
  const line = imported.report.find(({ text }) => text === words.tables.nothingToReach)
  expect(line?.place).toBe('B3')
})

test('a total at the end of a table is no stage, and no score', async () => {
  const { imported } = await importText(
    'Étape;Points de contact;Émotion\nAchat;Payer;3,5\nUsage;Lire;2\nTotal;;5,5\n',
  )
  expect(stagesIn(imported.map)).toEqual(['Achat', 'Usage'])
  expect(scoresIn(imported.map)).toEqual([0.5, -1])
  expect(saidIn(imported)).toContain(words.tables.total('Total'))
  expect(saidIn(imported)).toContain(
    words.tables.rows({ read: 4, imported: 3, skipped: 1, empty: 0 }),
  )
})

test('totals of several kinds are none of them a stage', async () => {
  const { imported } = await importText(
    'Étape;Points de contact;Émotion\nAchat;Payer;3,5\nUsage;Lire;2\nTotal;;5,5\nMoyenne;;2,75\n',
  )
  expect(stagesIn(imported.map)).toEqual(['Achat', 'Usage'])
  expect(scoresIn(imported.map)).toEqual([0.5, -1])
})

test('a second line of everybody’s emotions takes no score of the first away', async () => {
  const grid = await importText(';Buy;Pay\nTouchpoints;Shop;Till\nEmotion;1;2\nMood;-1;-2\n')
  expect(allScoresIn(grid.imported.map)).toEqual(['1,-1', '2,-2'])
  expect(grid.imported.personas.map(({ name }) => name)).toEqual(['Mood'])
  const cards = await importText('Stage,Title,Emotion,Mood\nBuy,Shop,1,-1\nPay,Till,2,-2\n')
  expect(allScoresIn(cards.imported.map)).toEqual(['1,-1', '2,-2'])
  const words = await importText(
    ';Buy;Pay\nTouchpoints;Shop;Till\nEmotion;curious about it;tired\nSatisfaction;5;1\n',
  )
  expect(scoresIn(words.imported.map)).toEqual([2, -2])
})

test('a row that goes on with a stage goes on with its step', async () => {
  const { imported } = await importText(
    'Stage,Step,Type,Title\nBuy,Search,Touchpoint,Shop\n,,Pain point,Queue\n,Pay,Touchpoint,Till\n',
  )
  expect(columnsIn(imported.map)).toEqual({ Buy: ['Shop, Queue', 'Till'] })
})

test('an empty row below the stages does not make them a note', async () => {
  const { imported } = await importText(
    ';Découverte;Achat\n;;\nPoints de contact;Pub;Payer\nIrritants;Lent;Cher\n',
  )
  expect(stagesIn(imported.map)).toEqual(['Découverte', 'Achat'])
})

test('a stage over all columns with an empty row below it is no note', async () => {
  const { imported } = await importText(
    'Étape;Découverte\n;;;\nPoints de contact;x;y;z\nIrritants;a;b;c\n',
  )
  expect(stagesIn(imported.map)).toEqual(['Découverte'])
})

test('a last stage that is called a sum and holds words is a stage', async () => {
  const { imported } = await importText(
    'Étape;Points de contact;Irritants\nPanier;Liste;Long\nAdresse;Formulaire;Long\nTotal;Paiement du total;Frais cachés\n',
  )
  expect(stagesIn(imported.map)).toEqual(['Panier', 'Adresse', 'Total'])
})

test('sentences of feelings stay sentences', async () => {
  const { imported } = await importText(
    ';A;B;C\nTouchpoints;One;Two;Three\nÉmotions;Déçu par le délai de réponse;Frustré par la file en caisse;Rien à dire\n',
  )
  expect(cardsIn(imported.map).map(({ title }) => title)).toContain('Déçu par le délai de réponse')
})

test('many marks of one cell are read', async () => {
  const { imported } = await importText(`;A\nTouchpoints;One\nEmotion;"${'4/5;'.repeat(20_000)}"\n`)
  expect(scoresIn(imported.map)).toEqual([1])
})

test('a list of numbered stages is one of stages', async () => {
  const { imported } = await importText('Étape 1\nÉtape 2\nÉtape 3\n')
  expect(stagesIn(imported.map)).toEqual(['Étape 1', 'Étape 2', 'Étape 3'])
})

test('a line that says what separates the cells is none of the table', async () => {
  const [sheet] = await rowsOf('sep=;\r\n;Buy;Use\r\nTouchpoints;Shop, till;App\r\n')
  expect(sheet!.rows[0]).toEqual(['', 'Buy', 'Use'])
})

test('a few words of when and who above a table are not part of it', async () => {
  const { imported } = await importText(
    'Atelier du;12/03/2026;\nAnimatrice;Marie;\n;;\n;Découverte;Achat\nPoints de contact;Pub;Payer\nIrritants;Trop;Lent\n',
  )
  expect(stagesIn(imported.map)).toEqual(['Découverte', 'Achat'])
  expect(saidIn(imported)).toContain(words.tables.above('Animatrice · Marie'))
})

test('the items of a cell are told by their bullets, however they are wrapped', async () => {
  const cell = (text: string) => `,Buy,Use\nTouchpoints,"${text}",App\n`
  const titles = async (text: string) =>
    cardsIn((await importText(cell(text))).imported.map).map(({ title }) => title)
  expect(await titles('• Voit la pub\n  sur Facebook\n• Compare')).toEqual([
    ...['Voit la pub sur Facebook', 'Compare', 'App'],
  ])
  expect(await titles('-lent\n-cher')).toEqual(['lent', 'cher', 'App'])
  expect(await titles('1- voir\n2- payer')).toEqual(['voir', 'payer', 'App'])
  expect(await titles('24 - 48 h')).toEqual(['24 - 48 h', 'App'])
  expect(await titles('2 - 3 jours\n5 - 7 jours')).toEqual(['2 - 3 jours', '5 - 7 jours', 'App'])
  expect(await titles('4 - Bien\n2 - Mal')).toEqual(['4 - Bien', '2 - Mal', 'App'])
  expect(await titles('*one*\n*two*')).toEqual(['*one*', '*two*', 'App'])
  expect(await titles('- Search\n  Compare\n  Pay')).toEqual(['Search', 'Compare', 'Pay', 'App'])
})

test.each([
  ['Ce que fait le client', 'action'],
  ['Ce que pense le client', 'thought'],
  ['Ce que ressent le client', 'thought'],
  ['What they do', 'action'],
  ['What they say', 'thought'],
  ['Points négatifs', 'pain'],
  ['Tout à fait', 'text'],
  ['Lieu-dit', 'text'],
  ['État : fait', 'text'],
  ['Points négatifs et positifs', 'text'],
])('a line called “%s” is a lane of kind %s', async (label, kind) => {
  const { imported } = await importText(`;Buy;Use\nTouchpoints;Shop;App\n${label};x;y\n`)
  expect(cardsIn(imported.map).find(({ title }) => title === 'x')?.type).toBe(kind)
})

test('in French the rows agree with their number', () => {
  const { rows } = frenchWords.tables
  expect(rows({ read: 7, imported: 1, skipped: 0, empty: 1 })).toBe(
    '7 lignes lues\u202f: 1 importée, 0 laissée de côté, 1 vide.',
  )
})

test.each([
  ['a photograph', [0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70], 'noMapInPicture'],
  [
    'a photograph of a telephone',
    [0, 0, 0, 24, ...'ftypheic'].map((byte) =>
      typeof byte === 'string' ? byte.charCodeAt(0) : byte,
    ),
    'noMapInPicture',
  ],
  ['a font', [0x77, 0x4f, 0x46, 0x32, 0, 1, 0, 0, 10, 65, 10, 66], 'unknown'],
  [
    'a document',
    [...'%PDF-1.4\n1 0 obj\nendobj\n  A\n  B\n'].map((sign) => sign.charCodeAt(0)),
    'unknown',
  ],
] as const)('%s is no map, and nothing is made of it', async (_, bytes, code) => {
  const content = new Blob([Uint8Array.from(bytes)])
  await expect(readImport({ name: 'file', content }, words, emptyLibrary())).rejects.toMatchObject({
    problem: { code },
  })
})
