export const clipboard = {}
