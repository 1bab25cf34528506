import { useEffect } from 'react';
import { centreOf } from '../../../../shared/board/geometry.ts';
import { asHtml, paragraphs } from '../../../../shared/board/text.ts';
import { actOn, type Seat, useSeat } from '../seat.ts';
import { CLIPBOARD_TYPE, readCopied, writeCopied } from './clipboard.ts';
import { copyTo } from './copies.ts';

const isWriting = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, textarea, [contenteditable]') !== null;

const onCopy = ({ session: { engine, selection } }: Seat, event: ClipboardEvent): void => {
  const ids = selection.get();
  if (isWriting(event.target) || ids.length === 0 || !event.clipboardData) return;
  event.clipboardData.setData(CLIPBOARD_TYPE, writeCopied(engine.boardId, ids));
  event.preventDefault();
};

/** Text from elsewhere becomes a text item in the middle of what is seen. */
const pasteText = (seat: Seat, text: string): void => {
  const centre = centreOf(seat.camera.get());
  const content = paragraphs(...asHtml(text.trim()).split('<br>'));
  const made = actOn(
    seat,
    (edit) => edit.create('text', { ...centre, content, width: 400, style: { fontSize: 24 } }).id,
  );
  if (made) seat.session.selection.set([made]);
};

const onPaste = (seat: Seat, event: ClipboardEvent): void => {
  if (isWriting(event.target) || !event.clipboardData) return;
  const ids = readCopied(event.clipboardData.getData(CLIPBOARD_TYPE), seat.session.engine.boardId);
  const text = event.clipboardData.getData('text/plain');
  if (ids) copyTo(seat, ids, { x: 40, y: 40 });
  else if (text.trim() !== '') pasteText(seat, text);
  else return;
  event.preventDefault();
};

/** Copy and paste, between the tabs of one board too. */
export const useClipboard = (): void => {
  const seat = useSeat();
  useEffect(() => {
    const copy = (event: ClipboardEvent): void => onCopy(seat, event);
    const paste = (event: ClipboardEvent): void => onPaste(seat, event);
    document.addEventListener('copy', copy);
    document.addEventListener('paste', paste);
    return () => {
      document.removeEventListener('copy', copy);
      document.removeEventListener('paste', paste);
    };
  }, [seat]);
};
