import { type HelpSection, key, list, pressed, terms, text, typed } from '../blocks'

export const entry: HelpSection = {
  title: 'Quick entry: as fast as people talk',
  blocks: [
    text(
      key('C'),
      ' opens a line where you are. Type what you hear, press ',
      key('Enter'),
      ', and go on with the next: the hands never leave the keyboard.',
    ),
    terms(
      pressed('Enter', 'Adds the card, and waits for the next one.'),
      pressed('Tab', 'Goes to the next step.'),
      pressed('Shift+Enter', 'Goes to the next lane.'),
      pressed('Mod+Enter', 'Makes a new step.'),
      pressed('Mod+Shift+Enter', 'Makes a new stage, and asks for its title.'),
      pressed('Escape', 'Closes the line.'),
    ),
    text('A sign at the beginning of the line says what the card is, or how it feels:'),
    terms(
      typed('!', 'a pain point'),
      typed('?', 'a thought'),
      typed('>', 'an opportunity'),
      typed('+  −', 'a score of +1 or −1'),
      typed(':)  :(', 'the same, as a face'),
      typed('+2 … −2', 'the score itself, in halves'),
      typed('@Camille', 'the persona it is about'),
      typed('#phone', 'the channel'),
    ),
    text('Personas and channels complete themselves after their first letters.'),
  ],
}

export const workshop: HelpSection = {
  title: 'A workshop',
  blocks: [
    text(
      'The map can be finished when the room empties. What a facilitator needs beside the board is a key away:',
    ),
    terms(
      pressed(
        'Shift+A',
        'The agenda: the steps of the session with their time, after presets of two hours, half a day or a day. Its timer can be read from the back of the room.',
      ),
      pressed(
        'Shift+D',
        'Votes: a round of dots, by tally or by passing the device around with votes hidden until it is closed. The results stay with the cards.',
      ),
      pressed(
        'Shift+P',
        'The parking lot: what was said and has no place yet waits there, and is dragged in later.',
      ),
    ),
    list(
      [
        'A second window shows the room a clean board, which follows yours while you edit in the first.',
      ],
      [
        'Several lines copied from elsewhere and pasted on the board become cards, with a preview first and one step of undo.',
      ],
      ['At the end the debrief gathers what was captured, voted and decided on one page.'],
    ),
  ],
}

export const present: HelpSection = {
  title: 'Presenting',
  blocks: [
    text(
      key('F'),
      ' shows the journey as a story: the whole, then stage by stage, the curve of each persona, the worst pains, and what will be done about them.',
    ),
    list(
      [
        key('ArrowRight'),
        ' and ',
        key('ArrowLeft'),
        ', a clicker or a swipe go on and back; ',
        key('Escape'),
        ' ends it.',
      ],
      ['Notes for the speaker are in the second window.'],
      ['The order, and what is left out, are yours to choose; they are kept as views.'],
    ),
  ],
}

export const views: HelpSection = {
  title: 'Views',
  blocks: [
    text(
      'A view keeps, under a name, how the map is looked at: the lens, the lanes and personas that are shown, the filters and the place. ',
      key('Alt+1'),
      ' to ',
      key('Alt+9'),
      ' go to them. They serve in presentations and in exports too.',
    ),
  ],
}
