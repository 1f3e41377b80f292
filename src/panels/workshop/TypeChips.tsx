import { useMessages } from '@/i18n/messages'
import { CARD_TYPES, type CardType } from '@/model/records/card'
import { DetailGroup } from '../details/DetailGroup'
import { ChipButton, Chips } from '../fields/Chip'

type Props = {
  readonly label: string
  readonly chosen: readonly CardType[]
  readonly onChoose: (types: CardType[]) => void
}

/** Some of the types of cards. */
export function TypeChips({ label, chosen, onChoose }: Props) {
  const { cardTypes } = useMessages()
  return (
    <DetailGroup label={label}>
      <Chips>
        {CARD_TYPES.map((type) => {
          const isOn = chosen.includes(type)
          return (
            <ChipButton
              key={type}
              pressed={isOn}
              onClick={() =>
                onChoose(
                  CARD_TYPES.filter((each) => (each === type ? !isOn : chosen.includes(each))),
                )
              }
            >
              {cardTypes[type]}
            </ChipButton>
          )
        })}
      </Chips>
    </DetailGroup>
  )
}
