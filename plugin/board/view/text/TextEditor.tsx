import { type ClipboardEvent, type CSSProperties, type KeyboardEvent, useEffect, useRef } from 'react';
import { cleanHtml } from './clean-html.ts';
import { editedHtml } from './edited-html.ts';

interface TextEditorProps {
  readonly html: string;
  readonly label: string;
  readonly className?: string;
  readonly style?: CSSProperties;
  /** Called with every change, for a size that follows the text. */
  readonly onInput?: (html: string) => void;
  /** Called once, with content as Miro keeps it. */
  readonly onDone: (html: string) => void;
}

const selectAll = (element: HTMLElement): void => {
  element.focus({ preventScroll: true });
  document.getSelection()?.selectAllChildren(element);
};

const pasteAsText = (event: ClipboardEvent): void => {
  event.preventDefault();
  document.execCommand('insertText', false, event.clipboardData.getData('text/plain'));
};

const leaveOnEscape = (event: KeyboardEvent<HTMLDivElement>): void => {
  event.stopPropagation();
  if (event.key === 'Escape') event.currentTarget.blur();
};

/** Edits an item's text in place. Escape, or a click elsewhere, ends it and keeps what was typed. */
export const TextEditor = ({ html, label, className = '', style, onInput, onDone }: TextEditorProps) => {
  const element = useRef<HTMLDivElement>(null);
  const initial = useRef(html);
  useEffect(() => {
    if (!element.current) return;
    element.current.innerHTML = cleanHtml(initial.current);
    selectAll(element.current);
  }, []);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a text area cannot hold marks such as bold.
    <div
      ref={element}
      className={`rich-text text-editor nodrag nopan nowheel nokey ${className}`}
      style={style}
      contentEditable
      suppressContentEditableWarning
      role="textbox"
      tabIndex={0}
      aria-multiline
      aria-label={label}
      onInput={(event) => onInput?.(event.currentTarget.innerHTML)}
      onKeyDown={leaveOnEscape}
      onPaste={pasteAsText}
      onBlur={(event) => onDone(editedHtml(event.currentTarget.innerHTML))}
    />
  );
};
