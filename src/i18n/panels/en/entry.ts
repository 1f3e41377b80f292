/** The line of quick entry. */
export const entry = {
  placeholder: 'Type a card   ! pain  ? thought  > opportunity  +2 score  @persona  #channel',
  stagePlaceholder: 'Title of the stage',
  newStep: 'new step',
  stageTitle: 'Type the title of the new stage',
  behind: (stage: string) => `New stage after ${stage}`,
  atStart: 'First stage of the map',
  personas: 'Personas',
  channels: 'Channels',
  keys: {
    enter: 'add',
    nextStep: 'next step',
    nextLane: 'next lane',
    newStep: 'new step',
    newStage: 'new stage',
    close: 'close',
    back: 'back to cards',
  },
}
