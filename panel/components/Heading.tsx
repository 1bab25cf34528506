interface HeadingProps {
  readonly children: string;
  /** The whole text again, for a heading whose end may be cut off. */
  readonly title?: string;
}

/** The title of a screen. The focus comes here when the screen opens, so that it is read first. */
export const Heading = ({ children, title }: HeadingProps) => (
  <h1 className="title" title={title} tabIndex={-1}>
    {children}
  </h1>
);
