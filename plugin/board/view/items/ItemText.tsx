import { t } from '../../words.ts';
import { RichText, type TextStyle } from '../text/RichText.tsx';
import { TextEditor } from '../text/TextEditor.tsx';
import { useEditing } from './use-editing.ts';

interface ItemTextProps {
  readonly id: string;
  readonly html: string;
  readonly field?: 'content' | 'title';
  readonly className?: string;
  readonly style?: TextStyle;
  readonly onInput?: (html: string) => void;
}

/** Text of an item: shown, or edited in the same place and looks. */
export const ItemText = ({ id, html, field = 'content', className, style, onInput }: ItemTextProps) => {
  const { editing, finish } = useEditing(id, field, html);
  if (!editing) return html === '' ? null : <RichText html={html} className={className} style={style} />;
  return (
    <TextEditor
      html={html}
      label={t('board.do.edit')}
      className={className}
      style={style}
      onInput={onInput}
      onDone={finish}
    />
  );
};
