import type { Lead } from '../../shared/workshop/view.ts';
import { withKeys } from '../store/with-keys.ts';
import { LeadButton } from './LeadButton.tsx';

export const LeadList = ({ leads }: { readonly leads: readonly Lead[] }) =>
  leads.length > 0 && (
    <ul className="leads">
      {withKeys(leads, ({ text }) => text).map(({ key, value }) => (
        <li key={key}>
          <LeadButton {...value} />
        </li>
      ))}
    </ul>
  );
