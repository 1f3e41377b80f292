/** What another window did to what somebody works on here. */
export const tabs = {
  removedElsewhere: (title: string) =>
    title === ''
      ? 'What was selected here was removed in another tab. Undo there brings it back.'
      : `“${title}” was removed in another tab. Undo there brings it back.`,
}
