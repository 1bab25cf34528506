import type { Notice } from '../../shared/messages.ts';
import { NoticeCard } from './NoticeCard.tsx';

/** What happened, newest first. Errors interrupt a screen reader, everything else waits its turn. */
export const Notices = ({ notices }: { readonly notices: readonly Notice[] }) => {
  const newestFirst = notices.toReversed();
  return (
    <div className="notices">
      <div role="alert">
        {newestFirst.filter(isError).map((notice) => (
          <NoticeCard key={notice.id} notice={notice} />
        ))}
      </div>
      <div role="status">
        {newestFirst
          .filter((notice) => !isError(notice))
          .map((notice) => (
            <NoticeCard key={notice.id} notice={notice} />
          ))}
      </div>
    </div>
  );
};

const isError = ({ tone }: Notice): boolean => tone === 'error';
