import type { ViewSection } from '../../shared/workshop/view.ts';
import { groupEntries } from '../store/counts.ts';
import { withKeys } from '../store/with-keys.ts';
import { Chip } from './Chip.tsx';
import { CountEntries } from './CountEntries.tsx';
import { DistributionChart } from './DistributionChart.tsx';
import { LeadList } from './LeadList.tsx';
import { Sentence } from './Sentence.tsx';

/** One part of an activity: what was counted, what it says, what to ask. */
export const Section = ({ section }: { readonly section: ViewSection }) => (
  <section className="section" aria-labelledby={`section-${section.id}`}>
    <header className="section-head">
      <h2 id={`section-${section.id}`}>{section.title}</h2>
      <span className="chips">
        {withKeys(section.chips, ({ text }) => text).map(({ key, value }) => (
          <Chip key={key} {...value} />
        ))}
      </span>
    </header>
    {section.distribution && <DistributionChart title={section.title} distribution={section.distribution} />}
    {withKeys(section.sentences, (spans) => spans.map(({ text }) => text).join('')).map(({ key, value }) => (
      <Sentence key={key} spans={value} />
    ))}
    <LeadList leads={section.leads} />
    {groupEntries(section.entries).map((group) => (
      <CountEntries key={group.choices.join('/')} {...group} />
    ))}
  </section>
);
