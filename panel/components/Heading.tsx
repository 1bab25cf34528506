import type { ReactNode } from 'react';

/** The title of a screen. The focus comes here when the screen opens, so that it is read first. */
export const Heading = ({ children }: { readonly children: ReactNode }) => (
  <h1 className="title" tabIndex={-1}>
    {children}
  </h1>
);
