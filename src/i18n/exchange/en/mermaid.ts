export const mermaid = {}
