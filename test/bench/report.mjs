import { GOALS } from './goals.mjs'
import { median } from './statistics.mjs'

const round = (value) => (value === undefined ? '–' : String(Math.round(value)))
const frames = ({ fps, busy }) => `${round(fps)} (${round(busy * 100)} %)`

const COLUMNS = {
  app: ({ name }) => name,
  cards: ({ n }) => n,
  'load ms': ({ load }) => round(load),
  'JS gz kB, painted': ({ javascriptKB }) => round(javascriptKB),
  'JS gz kB, after 3 s': ({ javascriptTotalKB }) => round(javascriptTotalKB),
  'heap MB': ({ heapMB }) => heapMB.toFixed(1),
  'pan, all in view': ({ panFit }) => frames(panFit),
  'pan, 100 %': ({ panFull }) => frames(panFull),
  'drag, 100 %': ({ dragging }) => frames(dragging),
  zoom: ({ zooming }) => frames(zooming),
  'PNG 2x ms': ({ png }) => (png ? `${round(png.ms)} (${png.width}×${png.height})` : '–'),
  'PNG, click to file ms': ({ png }) => round(png?.waitedMs),
}

/** The whole report in Markdown: medians, then goals, then what was timed inside the page. */
export function report(runs, inside) {
  const rows = medians(runs)
  const of = (name, n) => rows.find((row) => row.name === name && row.n === n)
  const sections = [
    'Medians; movement in frames a second (main thread busy).',
    table(
      Object.keys(COLUMNS),
      rows.map((row) => Object.values(COLUMNS).map((cell) => cell(row))),
    ),
  ]
  if (runs.some(({ name }) => name === 'parcours')) {
    sections.push(table(['goal', 'wanted', 'measured', 'met'], GOALS.map(goalRow(of))))
  }
  if (inside.length) {
    sections.push(table(['inside Parcours', 'wanted', 'ms', 'met'], inside.map(insideRow)))
  }
  return sections.join('\n\n')
}

function goalRow(of) {
  return (goal) => {
    const verdict = goal.judge(of)
    return [goal.name, goal.wanted, verdict?.measured ?? 'not measured', met(verdict?.met)]
  }
}

function insideRow({ name, ms, atMost }) {
  const wanted = atMost === undefined ? '' : `≤ ${atMost} ms`
  return [name, wanted, ms.toFixed(2), met(atMost === undefined ? undefined : ms <= atMost)]
}

const met = (value) => (value === undefined ? '–' : value ? 'yes' : '**no**')

function table(heads, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n')
}

/** One row an app and size: the median of each number over the runs, at any depth. */
function medians(runs) {
  const groups = new Map()
  for (const run of runs) {
    const key = `${run.name} ${run.n}`
    groups.set(key, [...(groups.get(key) ?? []), run])
  }
  return [...groups.values()].map(middleOf)
}

function middleOf(values) {
  const [first] = values
  if (typeof first === 'number') return median(values)
  if (typeof first !== 'object' || Array.isArray(first)) return first
  const keys = Object.keys(first)
  return Object.fromEntries(keys.map((key) => [key, middleOf(values.map((value) => value[key]))]))
}
