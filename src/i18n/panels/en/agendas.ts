/** The agendas that a workshop can start from, and what is done in each of their activities. */
export const agendas = {
  presets: { twoHours: 'Two hours', halfDay: 'Half a day', day: 'A day' },
  activities: {
    welcome: {
      title: 'Welcome and aim',
      notes: 'What the map is for, who is in the room, how the time is used.',
    },
    persona: {
      title: 'The persona',
      notes: 'Whose journey it is: goals, frustrations, what begins it and what ends it.',
    },
    stages: {
      title: 'Stages and touchpoints',
      notes: 'What the customer does, in order. Cards first, discussion later.',
    },
    thoughts: {
      title: 'Thoughts',
      notes: 'What the customer says to themselves at each step, in their words.',
    },
    emotions: {
      title: 'Emotions',
      notes: 'A score for each touchpoint, first in silence, then together.',
    },
    pause: { title: 'Break', notes: 'Say when it goes on, and begin then.' },
    lunch: { title: 'Lunch', notes: 'Leave the map where all can look at it.' },
    pains: {
      title: 'Pain points',
      notes: 'Begin in the valleys of the curve. Causes, no solutions yet.',
    },
    painVote: { title: 'Vote: what hurts most', notes: 'Three dots a person, in silence.' },
    opportunities: {
      title: 'Opportunities',
      notes: 'For the pains that came first: “How might we…?”',
    },
    opportunityVote: {
      title: 'Vote: what to do first',
      notes: 'Three dots a person: what helps most for the least effort.',
    },
    actions: {
      title: 'Actions and owners',
      notes: 'Each one has a name and a day, or it is not one.',
    },
    debrief: {
      title: 'Debrief',
      notes: 'What was learned, what stays open, who hears of it and when.',
    },
  },
}
