import { type HelpSection, key, list, text } from '../blocks'

export const kpis: HelpSection = {
  title: 'KPI et preuves',
  blocks: [
    text(
      key('K'),
      ' associe un KPI au point de contact ou à l’étape sélectionnés. Choisissez-le au catalogue ou définissez le vôtre ; saisissez les effectifs ou collez la liste des réponses, et la valeur se calcule. Plusieurs valeurs font une tendance, et une cible dit ce qu’il reste à faire.',
    ),
    list(
      [
        'Importer des réponses fait d’un fichier d’enquête des KPI et une émotion mesurée : la courbe montre alors ce qui est ressenti à côté de ce qui a été mesuré.',
      ],
      [
        'Les preuves disent sur quoi une fiche repose : entretiens, observation, données et autres, chacune avec sa date. Celles qui sont périmées sont signalées. ',
        key('Shift+H'),
        ' fait ressortir les simples hypothèses.',
      ],
      [
        'Un irritant mène par sa cause à une opportunité qui a un responsable, un état et une échéance, et aux KPI qui montreront si elle a porté.',
      ],
    ),
  ],
}

export const exchange: HelpSection = {
  title: 'Importer et exporter',
  blocks: [
    text(
      'Exporter, en haut à droite, écrit la carte en fichier de parcours, en image, en PDF de l’A4 à l’A0, en présentation PowerPoint faite de vraies formes, en classeur Excel, en tableau CSV, en rapport, en diagramme Mermaid, ou en page web qui se suffit. Ce qu’un format ne peut pas contenir est dit.',
    ),
    list(
      [
        'Importer relit les mêmes fichiers, et aussi vos propres tableaux, des parcours Mermaid et des plans pris en notes. ',
        key('Mod+O'),
        ' l’ouvre ; un fichier peut être déposé n’importe où.',
      ],
      [
        'Ce qui arrive peut faire une nouvelle carte, ou s’ajouter à celle qui est ouverte en une seule étape à annuler.',
      ],
      [
        'Ce qui n’a pas pu être lu est signalé par sa ligne ou sa cellule ; rien n’est laissé de côté en silence.',
      ],
    ),
  ],
}

export const history: HelpSection = {
  title: 'Historique et sauvegarde',
  blocks: [
    text(
      key('Shift+V'),
      ' ouvre l’historique. Des versions se gardent sous un nom, et d’elles-mêmes : au début du travail, après chaque heure, avant un import ou une grosse suppression. Chacune peut être regardée, comparée à la carte actuelle et restaurée ; cela aussi s’annule.',
    ),
    list(
      [
        'Tout sauvegarder, dans Mes cartes, écrit cartes, personas et images dans un seul fichier. Restaurer le ramène, avec un choix pour chaque carte déjà présente.',
      ],
      [
        'Là où le navigateur le permet, Exporter puis Enregistrer sous lie une carte à un vrai fichier, écrit à chaque modification ; ',
        key('Mod+S'),
        ' l’écrit tout de suite.',
      ],
    ),
  ],
}

export const privacy: HelpSection = {
  title: 'Où sont vos données',
  blocks: [
    text(
      'Vos cartes sont dans ce navigateur, sur cet appareil, et nulle part ailleurs. Il n’y a ni compte ni serveur ; rien n’est envoyé à personne, et l’application marche sans réseau après la première visite.',
    ),
    list(
      [
        'Effacer les données de site de ce navigateur supprime vos cartes. Fermer une fenêtre privée aussi. Sauvegardez avant.',
      ],
      [
        'Un autre navigateur, ou un autre appareil, ne les voit pas : emportez une sauvegarde ou un fichier de parcours.',
      ],
      [
        'Les réglages disent la place occupée, et Tout ce que garde cet appareil donne tout en fichiers, même quand l’application ne peut pas l’ouvrir.',
      ],
    ),
  ],
}

export const keys: HelpSection = {
  title: 'Le clavier',
  blocks: [
    text(
      'Les lettres sont celles qui sont imprimées sur votre clavier. ',
      key('?'),
      ' montre cette liste sur la carte, pour la projeter ou l’imprimer. Les raccourcis à une lettre peuvent être désactivés dans les réglages ; la palette, sur ',
      key('Mod+K'),
      ', donne toujours accès à tout.',
    ),
    { kind: 'commands' },
  ],
}
