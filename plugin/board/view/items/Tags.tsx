import type { TagData } from '../../engine/engine.ts';

/** Miro's tag colours are near its sticky colours, only stronger. */
const COLOURS: Readonly<Record<TagData['color'], string>> = {
  red: '#e03e52',
  magenta: '#c2379b',
  violet: '#8f5bd0',
  light_green: '#6fae2e',
  green: '#3a8f3a',
  dark_green: '#1f6b3a',
  cyan: '#0f8a94',
  blue: '#2f6fed',
  dark_blue: '#2b4acb',
  yellow: '#8a6d00',
  gray: '#5b5f77',
  dark_gray: '#3c3f4f',
  black: '#1a1a1a',
};

/** Tags of a note or card, at its foot. */
export const Tags = ({ tags }: { readonly tags: readonly TagData[] }) =>
  tags.length === 0 ? null : (
    <ul className="tags">
      {tags.map((tag) => (
        <li key={tag.id} style={{ background: COLOURS[tag.color] }}>
          {tag.title}
        </li>
      ))}
    </ul>
  );
