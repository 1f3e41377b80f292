export const picture = {}
