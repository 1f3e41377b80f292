/** "de" before a name, as French elides it. */
export const of = (name: string) =>
  /^[aeiouyàâéèêëîïôûœh]/i.test(name) ? `d’${name}` : `de ${name}`
