import { Fragment, type ReactNode } from 'react'
import { useMessages } from '@/i18n/messages'
import { usePanelWords } from '@/i18n/panels/panelWords'
import type { Standing } from '@/kpi/standing'
import { shareResearched } from '@/model/research'
import { faceOf, mean } from '@/model/score'
import { CardLink } from '../CardLink'
import { Face } from '../Face'
import { Meter } from '../Meter'
import { type Report, useWriting } from '../report'
import styles from './KeyFigures.module.css'

/** What one wants to know first of a map, in five figures. */
export function KeyFigures({ report }: { report: Report }) {
  const { insights: words } = usePanelWords()
  return (
    <section aria-label={words.figures.heading} className={styles.row}>
      <h2 className="visually-hidden">{words.figures.heading}</h2>
      <EmotionFigure report={report} />
      <PainFigure report={report} />
      <ResearchFigure report={report} />
      <KpiFigure report={report} />
      <CompletenessFigure report={report} />
    </section>
  )
}

type FigureProps = {
  readonly name: string
  readonly figure: ReactNode
  readonly children: ReactNode
}

function Figure({ name, figure, children }: FigureProps) {
  return (
    <div className={styles.figure}>
      <h3 className={styles.name}>{name}</h3>
      <p className={styles.value}>{figure}</p>
      <div className={styles.detail}>{children}</div>
    </div>
  )
}

function EmotionFigure({ report }: { report: Report }) {
  const { board } = useMessages()
  const { insights } = usePanelWords()
  const { figures: words, none } = insights
  const { score } = useWriting(report)
  const points = report.insights.curves[0]?.points ?? []
  const value = mean(points.map((point) => point.score))
  if (value === undefined)
    return (
      <Figure name={words.emotion} figure={none}>
        {words.noScore}
      </Figure>
    )
  return (
    <Figure
      name={words.emotion}
      figure={
        <>
          <Face score={value} radius={14} />
          {score(value)}
          <small>{board.faces[faceOf(value)]}</small>
        </>
      }
    >
      {words.scored(points.length)}
    </Figure>
  )
}

function PainFigure({ report }: { report: Report }) {
  const { insights } = usePanelWords()
  const { figures: words } = insights
  const { title, number } = useWriting(report)
  const { pains } = report.insights
  const [worst] = pains
  return (
    <Figure name={words.pains} figure={number(pains.length)}>
      {!worst ? (
        words.noPain
      ) : worst.priority.value === undefined ? (
        words.unrated
      ) : (
        <>
          {words.worst} <CardLink ids={[worst.cardId]}>{title(worst.cardId)}</CardLink>
        </>
      )}
    </Figure>
  )
}

function ResearchFigure({ report }: { report: Report }) {
  const { insights } = usePanelWords()
  const { figures: words, none } = insights
  const { share } = useWriting(report)
  const cards = Object.values(report.map.card)
  const researched = shareResearched(report.map, cards)
  return (
    <Figure name={words.researched} figure={researched === undefined ? none : share(researched)}>
      {researched !== undefined && <Meter share={researched} />}
      {words.ofCards(cards.length)}
    </Figure>
  )
}

function KpiFigure({ report }: { report: Report }) {
  const { insights } = usePanelWords()
  const { figures: words, none } = insights
  const { number } = useWriting(report)
  const { kpis } = report.insights
  const idsOf = (standing: Standing | undefined) =>
    kpis.filter((kpi) => kpi.standing === standing).map(({ subjectId }) => subjectId)
  const parts = [
    { ids: idsOf('near'), say: words.near },
    { ids: idsOf('missed'), say: words.missed },
    { ids: idsOf(undefined), say: words.noTarget },
  ].filter(({ ids }) => ids.length > 0)
  return (
    <Figure
      name={words.kpis}
      figure={
        kpis.length === 0 ? none : words.part(number(idsOf('met').length), number(kpis.length))
      }
    >
      {kpis.length === 0 && words.noKpi}
      {parts.map(({ ids, say }, index) => (
        <Fragment key={say(0)}>
          {index > 0 && ' · '}
          <CardLink ids={ids}>{say(ids.length)}</CardLink>
        </Fragment>
      ))}
    </Figure>
  )
}

function CompletenessFigure({ report }: { report: Report }) {
  const { insights } = usePanelWords()
  const { figures: words } = insights
  const { share } = useWriting(report)
  const { findings, completeness } = report.insights
  const open = findings.filter(({ dismissed }) => !dismissed).length
  return (
    <Figure name={words.completeness} figure={share(completeness / 100)}>
      <Meter share={completeness / 100} />
      {open === 0 ? words.allInOrder : words.open(open)}
    </Figure>
  )
}
