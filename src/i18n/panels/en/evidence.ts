/** Evidence, pillars, causes and actions in the details. */
export const evidence = {}
