export const csv = {}
