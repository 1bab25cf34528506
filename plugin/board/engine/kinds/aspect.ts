import type { Size } from '../../../../shared/board/geometry.ts';
import { says } from '../errors.ts';

const scaled = (form: Size, by: 'width' | 'height', to: number): Size => {
  const scale = to / form[by];
  return { width: form.width * scale, height: form.height * scale };
};

/**
 * The size of an item that keeps its form: one side is enough, the other follows. `form` is the size it has when
 * neither side was given; `before` is null while it is created. Throws when both sides of an item are changed.
 */
export const sizeByForm = (next: Size, given: ReadonlySet<string>, before: Size | null, form: Size): Size => {
  if (before === null) {
    if (given.has('width')) return scaled(form, 'width', next.width);
    return given.has('height') ? scaled(form, 'height', next.height) : form;
  }
  const wider = next.width !== before.width;
  const higher = next.height !== before.height;
  if (wider && higher) throw new Error(says.oneSize());
  return wider ? scaled(form, 'width', next.width) : scaled(form, 'height', next.height);
};
