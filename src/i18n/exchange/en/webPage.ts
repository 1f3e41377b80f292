export const webPage = {}
