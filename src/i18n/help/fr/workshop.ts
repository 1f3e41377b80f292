import { type HelpSection, key, list, pressed, terms, text, typed } from '../blocks'

export const entry: HelpSection = {
  title: 'Saisie rapide : au rythme de la parole',
  blocks: [
    text(
      key('C'),
      ' ouvre une ligne là où vous êtes. Écrivez ce que vous entendez, appuyez sur ',
      key('Enter'),
      ' et passez à la suite : les mains ne quittent pas le clavier.',
    ),
    terms(
      pressed('Enter', 'Ajoute la fiche, et attend la suivante.'),
      pressed('Tab', 'Va au moment suivant.'),
      pressed('Shift+Enter', 'Va à la ligne suivante.'),
      pressed('Mod+Enter', 'Crée un moment.'),
      pressed('Mod+Shift+Enter', 'Crée une étape, et en demande le titre.'),
      pressed('Escape', 'Referme la ligne.'),
    ),
    text('Un signe en début de ligne dit ce qu’est la fiche, ou ce qu’elle fait ressentir :'),
    terms(
      typed('!', 'un irritant'),
      typed('?', 'un ressenti'),
      typed('>', 'une opportunité'),
      typed('+  −', 'une émotion de +1 ou −1'),
      typed(':)  :(', 'la même, en visage'),
      typed('+2 … −2', 'l’émotion elle-même, par demi-points'),
      typed('@Camille', 'le persona concerné'),
      typed('#téléphone', 'le canal'),
    ),
    text('Personas et canaux se complètent dès les premières lettres.'),
  ],
}

export const workshop: HelpSection = {
  title: 'Animer un atelier',
  blocks: [
    text(
      'La carte peut être finie quand la salle se vide. Ce qu’il faut pour animer, en plus du plan de travail, est à une touche :',
    ),
    terms(
      pressed(
        'Shift+A',
        'L’ordre du jour : les temps de la séance et leur durée, d’après des modèles de deux heures, d’une demi-journée ou d’une journée. Son minuteur se lit du fond de la salle.',
      ),
      pressed(
        'Shift+D',
        'Les votes : un tour de gommettes, compté à voix haute ou en faisant passer l’appareil, caché jusqu’à la clôture. Les résultats restent sur les fiches.',
      ),
      pressed(
        'Shift+P',
        'Le parking : ce qui a été dit et n’a pas encore de place y attend, et se glisse plus tard sur la carte.',
      ),
    ),
    list(
      [
        'Une seconde fenêtre montre à la salle un plan épuré, qui suit le vôtre pendant que vous modifiez dans la première.',
      ],
      [
        'Plusieurs lignes copiées ailleurs et collées sur le plan deviennent des fiches, après un aperçu et en une seule étape à annuler.',
      ],
      [
        'À la fin, le bilan rassemble sur une page ce qui a été recueilli, choisi par vote et décidé.',
      ],
    ),
  ],
}

export const present: HelpSection = {
  title: 'Présenter',
  blocks: [
    text(
      key('F'),
      ' raconte le parcours : l’ensemble, puis étape par étape, la courbe de chaque persona, les pires irritants, et ce qui sera fait.',
    ),
    list(
      [
        key('ArrowRight'),
        ' et ',
        key('ArrowLeft'),
        ', une télécommande ou un balayage font avancer et reculer ; ',
        key('Escape'),
        ' termine.',
      ],
      ['Les notes de l’orateur sont dans la seconde fenêtre.'],
      ['L’ordre, et ce qui est laissé de côté, sont à votre choix ; ils se gardent en vues.'],
    ),
  ],
}

export const views: HelpSection = {
  title: 'Les vues',
  blocks: [
    text(
      'Une vue garde sous un nom la façon de regarder la carte : le prisme, les lignes et les personas affichés, les filtres et l’endroit. ',
      key('Alt+1'),
      ' à ',
      key('Alt+9'),
      ' y mènent. Elles servent aussi aux présentations et aux exports.',
    ),
  ],
}
