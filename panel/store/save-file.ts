import type { Report } from '../../shared/messages.ts';

export type FileReport = Extract<Report, { say: 'file' }>;
export type SaveFile = (file: FileReport) => void;

/** Puts a file among the user's downloads. */
export const saveFile: SaveFile = ({ name, mime, content }) => {
  const url = URL.createObjectURL(new Blob([content], { type: mime }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser reads the address after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), 0);
};
