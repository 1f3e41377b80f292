import { type HelpSection, key, list, pressed, steps, terms, text } from '../blocks'

export const start: HelpSection = {
  title: 'Your first map in five minutes',
  blocks: [
    steps(
      [
        'In My maps, choose New map and the template nearest to your case. Nothing in it is fixed: every word can be changed.',
      ],
      [
        'Give the stages your own names: double-click one, or go to it with the arrow keys and press ',
        key('Enter'),
        '.',
      ],
      [
        'Add what the customer does. ',
        key('T'),
        ' adds a touchpoint after the present one; the + of a stage adds one at its end. Type, and press ',
        key('Enter'),
        '.',
      ],
      [
        'Say how each touchpoint feels: drag its point on the curve, or press ',
        key('E'),
        ' to go to it and move it with ',
        key('ArrowUp'),
        key('ArrowDown'),
        '.',
      ],
      [
        'At a touchpoint that hurts, press ',
        key('P'),
        ' and write the pain point; ',
        key('O'),
        ' adds an opportunity.',
      ],
      [
        'Open the tab Insights: the moments of truth, the gaps and the priorities are already there. Export takes the map away as a picture, a deck, a workbook or a page.',
      ],
    ),
    text(
      'There is no button to save: every change is kept at once, and ',
      key('Mod+Z'),
      ' takes it back.',
    ),
  ],
}

export const board: HelpSection = {
  title: 'The board',
  blocks: [
    text(
      'Stages are the phases of the journey, from left to right. Each has steps, its columns; lanes are the rows. Cards lie where a step and a lane cross, and rows grow with them, so that nothing ever lies over anything else.',
    ),
    terms(
      pressed('ArrowRight', 'Arrow keys go from card to card, and into empty cells.'),
      pressed('Enter', 'Opens the title, or fills the empty cell. ', key('Escape'), ' lets go.'),
      pressed('Tab', 'Goes to the next step in the same lane.'),
      pressed('Alt+ArrowRight', 'Moves the card, or the stage, with the arrow keys.'),
      pressed('Shift+ArrowRight', 'Selects several.'),
      pressed('N', 'Puts a note beside the map; so does a double-click off the board.'),
      pressed('L', 'Draws an arrow to another card.'),
      pressed(
        'Shift+L',
        'Looks at the map through the next lens: emotion, evidence, KPIs, pillars.',
      ),
    ),
    list(
      [
        'By mouse: drag cards to other cells, lanes or stages. A pain point that is dropped among the thoughts becomes a thought.',
      ],
      [
        'The wheel moves the view, Ctrl and the wheel zoom, Space and a drag push the map along. ',
        key('Shift+1'),
        ' fits it into the window.',
      ],
      [
        'The panel on the right tells everything about what is selected: notes, channels, scores, KPIs, evidence. ',
        key('F6'),
        ' goes there and back.',
      ],
      [
        'The tab Table shows the same map as a table, for reading by screen reader and for typing much.',
      ],
      [
        'Can’t find something? ',
        key('Mod+K'),
        ' opens the palette, which finds every command, card, map and setting by a few letters.',
      ],
    ),
  ],
}
