import type { exporting as english } from '../en/exporting'

export const exporting: typeof english = {
  export: 'Exporter',
  stop: 'Arrêter',
  working: 'Écriture…',
  share: (percent) => `Écriture… ${percent}`,
  stopped: 'Arrêté. Rien n’a été écrit.',
  failed: (reason) => `Le fichier n’a pas pu être écrit : ${reason} La carte est intacte.`,
  saved: (name) => `${name} est dans vos téléchargements.`,
  notes: 'Ce que ce format ne peut pas contenir',
}
