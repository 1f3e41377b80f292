import { usePanelWords } from '@/i18n/panels/panelWords'
import { CardLink } from '../CardLink'
import { ChartSection } from '../charts/ChartSection'
import { ShareBar } from '../charts/ShareBar'
import { type Report, useWriting } from '../report'
import { Section } from '../Section'
import { ShowAll } from '../ShowAll'
import { useFew } from '../useFew'
import styles from './ChannelsSection.module.css'

/** How the touchpoints spread over the families of channels, and where they break. */
export function ChannelsSection({ report }: { report: Report }) {
  const { insights } = usePanelWords()
  const { channels: words } = insights
  const writing = useWriting(report)
  const { families, channels } = report.insights
  if (channels.length === 0)
    return (
      <Section title={words.heading} columns={5}>
        <p className={styles.none}>{words.noChannel}</p>
      </Section>
    )
  const all = families.reduce((sum, { share }) => sum + share, 0)
  const shares = families.map(({ family, share, cardIds }) => ({
    id: family,
    name: writing.family(family),
    part: share / all,
    share: writing.share(share),
    ids: cardIds,
  }))
  return (
    <ChartSection
      title={words.heading}
      hint={words.hint}
      columns={5}
      chart={() => (
        <>
          <ShareBar
            shares={shares.map(({ share, ...each }) => ({
              ...each,
              detail: `${share} · ${words.touchpoints(each.ids.length)}`,
            }))}
          />
          {all > 1.001 && <p className={styles.note}>{words.several}</p>}
        </>
      )}
      table={{
        columns: [
          { name: words.family },
          { name: words.number, figures: true },
          { name: words.share, figures: true },
        ],
        rows: shares.map(({ id, name, share, ids }) => ({
          id,
          ids,
          cells: [name, writing.number(ids.length), share],
        })),
      }}
    >
      <Breaks report={report} />
    </ChartSection>
  )
}

/** As many as one reads at a glance. */
const FEW = 6

function Breaks({ report }: { report: Report }) {
  const { insights } = usePanelWords()
  const { channels: words } = insights
  const { title, family, score } = useWriting(report)
  const { breaks } = report.insights
  const few = useFew(breaks, breaks.slice(0, FEW))
  return (
    <div className={styles.breaks}>
      <h3 className={styles.name}>{words.breaks}</h3>
      {breaks.length === 0 && <p className={styles.none}>{words.noBreaks}</p>}
      <ul ref={few.ref} className={styles.list}>
        {few.shown.map(({ from, to, fromId, toId, change }) => (
          <li key={toId}>
            <CardLink ids={[fromId, toId]}>
              {title(fromId)} → {title(toId)}
            </CardLink>
            <small>
              {family(from)} → {family(to)}
              {change !== undefined && ` · ${words.change(score(change))}`}
            </small>
          </li>
        ))}
      </ul>
      <ShowAll few={few} />
    </div>
  )
}
