import { says } from '../engine/errors.ts';
import type { Preset } from '../engine/session.ts';

type Props = Readonly<Record<string, unknown>>;

const WITH_CONTENT: ReadonlySet<string> = new Set(['sticky_note', 'shape', 'text']);

const wrapped = (type: string, props: Props): Props => {
  const { content } = props;
  const plain = typeof content === 'string' && content !== '' && !/<[a-z]/i.test(content);
  return plain && WITH_CONTENT.has(type) ? { ...props, content: `<p>${content}</p>` } : props;
};

const checkOrigin = ({ origin }: Props): void => {
  if (origin !== undefined && origin !== 'center') throw new Error(says.badProperty('origin'));
};

/** Properties an app writes to an item, as Miro takes them before its rules for the kind apply; unsure facts by the preset. */
export const writtenByApp = (type: string, props: Props, preset: Preset): Props => {
  checkOrigin(props);
  return preset.wrapsPlainText ? wrapped(type, props) : props;
};

const withoutTags = ({ tagIds: _, ...props }: Props): Props => props;

/** As above, for a new item. The height of a text follows from its width. */
export const createdByApp = (type: string, props: Props, preset: Preset): Props => {
  if (type === 'text' && props.height !== undefined && preset.rejectsTextHeight)
    throw new Error(says.noTextHeight());
  return writtenByApp(type, preset.ignoresTagsOnCreate ? withoutTags(props) : props, preset);
};
