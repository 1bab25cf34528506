import { actOn, useSeat, useUi } from '../seat.ts';
import { editedHtml } from '../text/edited-html.ts';

/** Whether an item's text is being edited, and how that ends. `field` is where the kind keeps its text. */
export const useEditing = (id: string, field: 'content' | 'title', before: string) => {
  const seat = useSeat();
  const editing = useUi((state) => state.editing === id);
  const finish = (after: string): void => {
    seat.ui.setState({ editing: null });
    if (after === before || after === editedHtml(before) || !seat.session.engine.get(id)) return;
    actOn(seat, (edit) => edit.update(id, { [field]: after }));
  };
  return { editing, finish };
};
