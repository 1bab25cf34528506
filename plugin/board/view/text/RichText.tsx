import type { CSSProperties } from 'react';
import { cleanHtml } from './clean-html.ts';

interface RichTextProps {
  readonly html: string;
  readonly className?: string;
  readonly style?: CSSProperties;
}

/** Content of an item, sanitised. */
export const RichText = ({ html, className = '', style }: RichTextProps) => (
  <div
    className={`rich-text ${className}`}
    style={style}
    // biome-ignore lint/security/noDangerouslySetInnerHtml: sanitised by DOMPurify; items hold HTML.
    dangerouslySetInnerHTML={{ __html: cleanHtml(html) }}
  />
);
