import { expect, test } from 'vitest';
import { encloses } from '../../../../shared/board/geometry.ts';
import { createCamera } from './camera.ts';

test('the answer to setting the viewport is what is seen then, and holds what was asked for', async () => {
  const camera = createCamera();
  const asked = { x: 100, y: 100, width: 4400, height: 2400 };
  const shown = await camera.set(asked, 0);
  expect(encloses(shown, asked)).toBe(true);
  expect(camera.get()).toEqual(shown);
});

test('the canvas takes over where it is attached', async () => {
  const camera = createCamera();
  let view = { x: 0, y: 0, zoom: 0.5 };
  camera.attach({
    get: () => view,
    size: () => ({ width: 1000, height: 800 }),
    move: async (next) => {
      view = next;
    },
  });
  expect(camera.zoom()).toBe(0.5);
  await camera.step('in');
  expect(view.zoom).toBe(0.75);
  camera.slide(-368);
  expect(view.x).toBeLessThan(0);
});
