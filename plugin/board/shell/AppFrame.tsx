import { useEffect, useRef } from 'react';
import { type AppConnection, type AppRole, connectApp } from '../commands/connect-app.ts';
import { useSeat } from '../view/seat.ts';
import { admitApp } from './admit-app.ts';

interface AppFrameProps {
  readonly url: string;
  readonly page: AppRole;
  readonly title: string;
  readonly hidden?: boolean;
  /** Takes the keyboard's focus when it opens. */
  readonly focused?: boolean;
  readonly onConnected?: (connection: AppConnection) => void;
}

/** A page of the app. Taking this away ends the page: its code stops and its state is gone, as in Miro. */
export const AppFrame = ({
  url,
  page,
  title,
  hidden = false,
  focused = false,
  onConnected,
}: AppFrameProps) => {
  const { session } = useSeat();
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    if (!frame.current) return undefined;
    return admitApp(frame.current, url, (port) => {
      const connection = connectApp(session, port, page);
      onConnected?.(connection);
      return connection;
    });
  }, [session, url, page, onConnected]);
  useEffect(() => {
    if (focused) frame.current?.focus();
  }, [focused]);
  return (
    <iframe
      ref={frame}
      className={hidden ? 'app-frame-hidden' : 'app-frame'}
      src={url}
      title={title}
      aria-hidden={hidden}
      tabIndex={hidden ? -1 : undefined}
      allow="clipboard-write; fullscreen"
    />
  );
};
