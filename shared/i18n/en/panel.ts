/** Words of the panel itself. */
export const panel = {
  'panel.title': 'Mesh Accelerate',
} as const;
