import { afterEach, describe, expect, test } from 'vitest';
import { openRoom, type Room } from './testing/sit-down.ts';

let room: Room | undefined;
afterEach(() => room?.close());

const ACTIVITY = 'key-metrics';

describe.each(['lenient', 'strict'] as const)('inserting under the %s preset', (preset) => {
  test('makes the frame with everything in it, for at most 1.5 times the price of its items', async () => {
    room = openRoom({ preset });
    const { board } = room;
    const { tell, notices } = room.sitDown();
    const before = board.budget().hour.used;
    const state = await tell({ do: 'insert', activity: ACTIVITY });
    expect(notices()).toEqual(['notice.inserted']);
    expect(state.activities[0]).toMatchObject({ status: 'present' });
    expect(state.undo).toEqual({ label: 'Insert 4 Key Metrics' });
    const items = board.engine.items();
    const [frame] = items.filter((item) => item.type === 'frame');
    expect(items.filter((item) => item.type !== 'frame' && item.parentId !== frame?.id)).toEqual([]);
    expect(items.filter((item) => item.groupId)).toEqual([]);
    const spent = board.budget().hour.used - before;
    expect(spent / (50 * items.length)).toBeLessThanOrEqual(1.5);
  });
});
