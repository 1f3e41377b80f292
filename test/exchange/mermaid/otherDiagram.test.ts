// @vitest-environment happy-dom
import mermaid from 'mermaid'
import { expect, test } from 'vitest'
import { otherDiagram } from '@/exchange/import/mermaid/otherDiagram'

test.each([
  ['flowchart', 'flowchart LR\n  A --> B'],
  ['graph', 'graph TD;\n  A-->B'],
  ['graph', 'graph\n  A-->B'],
  [
    'gantt',
    '---\ntitle: x\n---\n%%{init: {}}%%\n%% c\ngantt\n  title A\n  section B\n  C :a1, 2024-01-01, 3d',
  ],
  ['sequenceDiagram', 'sequenceDiagram\n  A->>B: Hi'],
  ['classDiagram', 'classDiagram\n  class A'],
  ['stateDiagram-v2', 'stateDiagram-v2\n  [*] --> A'],
  ['erDiagram', 'erDiagram\n  A ||--o{ B : has'],
  ['pie', 'pie title Pets\n  "Dogs" : 3'],
  ['mindmap', 'mindmap\n  root\n    A'],
  ['timeline', 'timeline\n  title x\n  2002 : LinkedIn'],
  ['gitGraph', 'gitGraph\n  commit'],
  ['quadrantChart', 'quadrantChart\n  A: [0.3, 0.6]'],
  ['xychart-beta', 'xychart-beta\n  line [1, 2]'],
  ['timeline', '```mermaid\ntimeline\n  A\n```'],
])(
  'another diagram is called by its keyword: %s',
  async (keyword, text) => {
    expect(otherDiagram(text)).toBe(keyword)
    expect(otherDiagram(`\ufeff\r\n${text.replaceAll('\n', '\r\n')}`)).toBe(keyword)
    if (!text.startsWith('`')) await expect(mermaid.parse(text)).resolves.toBeTruthy()
  },
  30_000,
)

test.each([
  '',
  'journey\n  section A',
  '```mermaid\njourney\n```',
  'timeline\n  Purchase\n    Pay',
  'Timeline\n  title x',
  'pie\n  Apples',
  'graph of sales\n  up',
  'mindmap of the shop\n  Pay',
  'flowchart of returns\n  Pay',
  'Discovery\n  See an ad',
])('notes that begin with a word of Mermaid stay notes: %j', (text) => {
  expect(otherDiagram(text)).toBeUndefined()
})
