import type { ActivityState } from '../../shared/messages.ts';
import { t } from '../words.ts';
import { Prompt } from './Prompt.tsx';
import { Script } from './Script.tsx';
import { Steps } from './Steps.tsx';

/** All the facilitator needs to run the activity: the question, the steps, the words. */
export const Guide = ({ activity }: { readonly activity: ActivityState }) => (
  <div className="guide">
    <h2>{t('panel.activity.prompt')}</h2>
    <Prompt text={activity.prompt} />
    <h2>{t('panel.activity.steps')}</h2>
    <Steps steps={activity.steps} />
    <h2>{t('panel.activity.script')}</h2>
    <Script lines={activity.script} />
  </div>
);
