/** Whether a place on the screen lies on the parking lot, where what is dragged can be let go. */
export function isOverParkingLot({ clientX: x, clientY: y }: Place): boolean {
  const lot = document.querySelector('[data-parking-lot]')?.getBoundingClientRect()
  return lot !== undefined && x >= lot.left && x < lot.right && y >= lot.top && y < lot.bottom
}

type Place = { readonly clientX: number; readonly clientY: number }
