import type { csv as english } from '../en/csv'

export const csv: typeof english = {
  notHeld: (things) => `Le tableau a une ligne par fiche et ne contient donc pas ${things}.`,
}
