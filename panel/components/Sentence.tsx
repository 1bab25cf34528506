import type { Sentence as SentenceView } from '../../shared/workshop/view.ts';
import { withKeys } from '../store/with-keys.ts';

export const Sentence = ({ spans }: { readonly spans: SentenceView }) => (
  <p className="sentence">
    {withKeys(spans, ({ text }) => text).map(({ key, value: { text, strong } }) =>
      strong ? <strong key={key}>{text}</strong> : <span key={key}>{text}</span>,
    )}
  </p>
);
