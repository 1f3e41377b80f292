/** What can be done about the real file of a map; each tells by itself how it went. */
export type FileActs = {
  save(): void
  /** Lets somebody choose another file, and ties the map to it. */
  saveAs(): void
  /** Lets somebody choose a journey file, and opens it as a map that is tied to it. */
  open(): void
  /** Writes over what somebody else wrote to the file. */
  overwrite(): void
  /** Keeps what is in the file as a map of its own, and goes on writing. */
  takeCopy(): void
  untie(): void
}
