export type Language = 'en' | 'fr'

/** A text in every language that the interface speaks. */
export type Words = Readonly<Record<Language, string>>
