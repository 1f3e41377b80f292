import { type HelpSection, key, list, text } from '../blocks'

export const kpis: HelpSection = {
  title: 'KPIs and evidence',
  blocks: [
    text(
      key('K'),
      ' attaches a KPI to the selected touchpoint or stage. Choose it from the catalogue or define your own; enter the counts or paste the list of answers, and the value is worked out. Several values make a trend, and a target tells how far there is to go.',
    ),
    list(
      [
        'Import answers turns a file of answers into KPIs and measured emotion: the curve then shows what is felt beside what was measured.',
      ],
      [
        'Evidence says how well founded a card is: interviews, observation, data and others, each with its date. Old evidence is marked. ',
        key('Shift+H'),
        ' lets the mere assumptions stand out.',
      ],
      [
        'A pain point leads by its cause to an opportunity with an owner, a state and a day, and to the KPIs that will show whether it worked.',
      ],
    ),
  ],
}

export const exchange: HelpSection = {
  title: 'Import and export',
  blocks: [
    text(
      'Export, at the top right, writes the map as a journey file, a picture, a PDF from A4 to A0, a PowerPoint deck of real shapes, an Excel workbook, a CSV table, a report, a Mermaid diagram, or a web page that stands alone. What a format cannot hold is said.',
    ),
    list(
      [
        'Import takes the same files back, and also tables of your own, Mermaid journeys and outlines as typed in notes. ',
        key('Mod+O'),
        ' opens it; a file can be dropped anywhere.',
      ],
      ['What comes in can be a new map, or be added to the open one as one step of undo.'],
      ['What could not be read is told by its line or cell; nothing is left out silently.'],
    ),
  ],
}

export const history: HelpSection = {
  title: 'History and backup',
  blocks: [
    text(
      key('Shift+V'),
      ' opens the history. Versions are kept by name, and by themselves: when work begins, after each hour of it, and before an import or a large deletion. Any of them can be looked at, compared with now, and restored; undo takes even that back.',
    ),
    list(
      [
        'Back up everything, in My maps, writes all maps, personas and pictures into one file. Restore brings it back, with a choice for each map that is there already.',
      ],
      [
        'Where the browser allows it, Export and Save to a file ties a map to a real file, which is then written with each change; ',
        key('Mod+S'),
        ' writes it at once.',
      ],
    ),
  ],
}

export const privacy: HelpSection = {
  title: 'Where your data is',
  blocks: [
    text(
      'Your maps are in this browser, on this device, and nowhere else. There is no account and no server; nothing is sent to anybody, and the app works without a network after the first visit.',
    ),
    list(
      [
        'Clearing the site data of this browser deletes your maps. So does a private window when it is closed. Back up before.',
      ],
      [
        'Another browser, or another device, does not see them: take a backup or a journey file over.',
      ],
      [
        'Settings tell how much room is taken, and All that this device holds gives everything away as files, even when the app cannot open it.',
      ],
    ),
  ],
}

export const keys: HelpSection = {
  title: 'Keys',
  blocks: [
    text(
      'Letters are those printed on your keyboard. ',
      key('?'),
      ' shows this list over the board, to project or to print. Keys of a single character can be switched off in the settings; the palette on ',
      key('Mod+K'),
      ' reaches everything all the same.',
    ),
    { kind: 'commands' },
  ],
}
