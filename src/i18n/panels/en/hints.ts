/** What the empty places of a board say, after the key that does it. */
export const hints = {
  addTouchpoint: 'Add a first touchpoint',
  quickEntry: 'Type many in a row',
  curve: 'Then drag the points of the curve up or down',
  addThought: 'What they think and feel',
  addPain: 'What hurts',
  addOpportunity: 'What would help',
  addAction: 'What is done, and by whom',
  attachKpi: 'Measure the card that is selected',
  text: 'Click below a step to write',
  image: 'Drop or paste a picture',
}
