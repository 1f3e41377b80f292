/**
 * How something stands against its target, as a line around its own middle, about 7 px wide: a tick
 * on target, a wave near it, a cross off it, a stroke without one. Boards, lenses, pictures and
 * panels have the same; triangles never say a standing, but which way a value went.
 */
export const STANDING_SIGNS = {
  met: 'M-3.2 0.3 L-1 2.7 L3.4 -2.6',
  near: 'M-3.6 0.9 Q-1.8 -2.4 0 0 Q1.8 2.4 3.6 -0.9',
  missed: 'M-2.6 -2.6 L2.6 2.6 M2.6 -2.6 L-2.6 2.6',
  none: 'M-3 0 H3',
} as const
