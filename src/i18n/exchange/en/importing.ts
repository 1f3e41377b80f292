export const importing = {
  line: (line: number) => `line ${line}`,
}
