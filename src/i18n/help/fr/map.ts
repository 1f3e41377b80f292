import { type HelpSection, key, list, pressed, steps, terms, text } from '../blocks'

export const start: HelpSection = {
  title: 'Votre première carte en cinq minutes',
  blocks: [
    steps(
      [
        'Dans Mes cartes, choisissez Nouvelle carte et le modèle le plus proche de votre cas. Rien n’y est figé : chaque mot peut être changé.',
      ],
      [
        'Donnez vos noms aux étapes : double-cliquez sur l’une d’elles, ou allez-y avec les flèches et appuyez sur ',
        key('Enter'),
        '.',
      ],
      [
        'Ajoutez ce que fait le client. ',
        key('T'),
        ' ajoute un point de contact après celui où vous êtes ; le + d’une étape en ajoute un à sa fin. Écrivez, puis ',
        key('Enter'),
        '.',
      ],
      [
        'Dites ce que chaque point de contact fait ressentir : tirez son point sur la courbe, ou allez-y avec ',
        key('E'),
        ' et déplacez-le avec ',
        key('ArrowUp'),
        key('ArrowDown'),
        '.',
      ],
      [
        'Là où ça coince, appuyez sur ',
        key('P'),
        ' et écrivez l’irritant ; ',
        key('O'),
        ' ajoute une opportunité.',
      ],
      [
        'Ouvrez l’onglet Analyse : les moments de vérité, les écarts et les priorités y sont déjà. Exporter emporte la carte en image, en présentation, en classeur ou en page web.',
      ],
    ),
    text(
      'Il n’y a pas de bouton pour enregistrer : chaque modification est gardée aussitôt, et ',
      key('Mod+Z'),
      ' l’annule.',
    ),
  ],
}

export const board: HelpSection = {
  title: 'Le plan de travail',
  blocks: [
    text(
      'Les étapes sont les phases du parcours, de gauche à droite. Chacune a ses moments, qui en sont les colonnes ; les lignes traversent tout. Une fiche se trouve là où un moment et une ligne se croisent, et les lignes grandissent avec elles : rien n’en recouvre jamais une autre.',
    ),
    terms(
      pressed('ArrowRight', 'Les flèches vont de fiche en fiche, et dans les cases vides.'),
      pressed('Enter', 'Ouvre le titre, ou remplit la case vide. ', key('Escape'), ' en sort.'),
      pressed('Tab', 'Va au moment suivant de la même ligne.'),
      pressed('Alt+ArrowRight', 'Déplace la fiche, ou l’étape, avec les flèches.'),
      pressed('Shift+ArrowRight', 'En sélectionne plusieurs.'),
      pressed('N', 'Pose une note à côté de la carte ; un double-clic hors du plan aussi.'),
      pressed('L', 'Trace une flèche vers une autre fiche.'),
      pressed(
        'Shift+L',
        'Regarde la carte à travers le prisme suivant : émotion, preuves, KPI, piliers.',
      ),
    ),
    list(
      [
        'À la souris : faites glisser les fiches vers d’autres cases, lignes ou étapes. Un irritant déposé parmi les ressentis devient un ressenti.',
      ],
      [
        'La molette déplace la vue, Ctrl et la molette zooment, Espace et un glissement poussent la carte. ',
        key('Shift+1'),
        ' la fait tenir dans la fenêtre.',
      ],
      [
        'Le panneau de droite dit tout de ce qui est sélectionné : notes, canaux, émotions, KPI, preuves. ',
        key('F6'),
        ' y va et en revient.',
      ],
      [
        'L’onglet Tableau montre la même carte en tableau, pour la lire avec un lecteur d’écran et pour saisir beaucoup.',
      ],
      [
        'Quelque chose reste introuvable ? ',
        key('Mod+K'),
        ' ouvre la palette, qui trouve toute commande, fiche, carte ou réglage en quelques lettres.',
      ],
    ),
  ],
}
