/** What a table of one row a card cannot hold. */
export const csv = {
  notHeld: (things: string) => `The table has one row a card, and so does not hold ${things}.`,
}
