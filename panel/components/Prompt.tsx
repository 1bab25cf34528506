import { Check, Copy } from 'lucide-react';
import { useState } from 'react';
import { copyText } from '../store/copy-text.ts';
import { t } from '../words.ts';
import { Button } from './Button.tsx';

/** The question for everybody, word for word, ready to be pasted into the meeting's chat. */
export const Prompt = ({ text }: { readonly text: string }) => {
  const [outcome, setOutcome] = useState<'none' | 'done' | 'refused'>('none');
  const copy = async () => setOutcome((await copyText(text)) ? 'done' : 'refused');
  return (
    <figure className="prompt">
      <blockquote>{text}</blockquote>
      <Button kind="quiet" icon={outcome === 'done' ? Check : Copy} onClick={copy}>
        {outcome === 'done' ? t('panel.copy.done') : t('panel.copy')}
      </Button>
      <span role="status" className={outcome === 'refused' ? 'hint' : 'unseen'}>
        {outcome === 'none' ? '' : t(`panel.copy.${outcome}`)}
      </span>
    </figure>
  );
};
