import type { CSSProperties } from 'react';
import { cleanHtml } from './clean-html.ts';
import { sizeClass } from './reading-size.ts';

/** Looks of a text; `fontSize` in dp. */
export type TextStyle = CSSProperties & { readonly fontSize?: number };

interface RichTextProps {
  readonly html: string;
  readonly className?: string;
  readonly style?: TextStyle;
}

/** Content of an item, sanitised. */
export const RichText = ({ html, className = '', style }: RichTextProps) => (
  <div
    className={`rich-text ${sizeClass(style?.fontSize)} ${className}`}
    style={style}
    // biome-ignore lint/security/noDangerouslySetInnerHtml: sanitised by DOMPurify; items hold HTML.
    dangerouslySetInnerHTML={{ __html: cleanHtml(html) }}
  />
);
