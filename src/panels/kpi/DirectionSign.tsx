/** Which way a value went, up or down; its colour and the words beside it say whether that is good. */
export function DirectionSign({ direction }: { readonly direction: 'up' | 'down' }) {
  return (
    <svg width="9" height="9" aria-hidden="true" fill="currentColor" data-direction={direction}>
      <path d={direction === 'up' ? 'M0.5 8 h8 L4.5 1.5 Z' : 'M0.5 1.5 h8 L4.5 8 Z'} />
    </svg>
  )
}
