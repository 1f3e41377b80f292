import { useMessages } from '@/i18n/messages'
import { usePanelWords } from '@/i18n/panels/panelWords'
import { faceOf } from '@/model/score'
import { ChartSection } from '../charts/ChartSection'
import { type Bar, DivergingBars } from '../charts/DivergingBars'
import { type Report, useWriting } from '../report'

/** How each channel is felt, those that feel worst first. */
export function ChannelEmotionSection({ report }: { report: Report }) {
  const { board } = useMessages()
  const { insights } = usePanelWords()
  const { channels: words } = insights
  const writing = useWriting(report)
  const felt = report.insights.channels
    .flatMap(({ emotion, ...channel }) => (emotion === undefined ? [] : [{ ...channel, emotion }]))
    .sort((a, b) => a.emotion - b.emotion)
  if (felt.length === 0) return null
  const bars = felt.map(({ channel, emotion, cardIds, scored }): Bar => {
    const name = writing.channel(channel)
    const text = writing.score(emotion)
    const face = board.faces[faceOf(emotion)]
    return {
      id: channel,
      name,
      value: emotion,
      text,
      label: `${name}: ${text}, ${face}\n${words.touchpoints(scored)}`,
      ids: cardIds,
    }
  })
  return (
    <ChartSection
      title={words.emotion}
      columns={6}
      chart={(width) => (
        <DivergingBars
          label={words.emotionSummary(bars.length)}
          width={width}
          bars={bars}
          ends={[board.scale.worst, board.scale.best]}
        />
      )}
      table={{
        columns: [
          { name: words.channel },
          { name: words.meanEmotion, figures: true },
          { name: words.scored, figures: true },
        ],
        rows: felt.map(({ channel, emotion, scored, cardIds }) => ({
          id: channel,
          ids: cardIds,
          cells: [writing.channel(channel), writing.score(emotion), writing.number(scored)],
        })),
      }}
    />
  )
}
