import { type WorkshopSettings, workshopSettings } from '../../shared/workshop/settings.ts';
import type { PanelMessage } from '../words.ts';
/** The settings as typed. */
export interface SettingsDraft {
  readonly organisation: string;
  readonly participants: string;
}

export type SettingsFaults = Partial<Record<keyof WorkshopSettings, PanelMessage>>;

export const settingsDraft = ({ organisation, participants }: WorkshopSettings): SettingsDraft => ({
  organisation,
  participants: String(participants),
});

/** The settings, or what is wrong with which field. An empty number of participants means 0: not known yet. */
export const readSettings = (
  draft: SettingsDraft,
): { readonly settings: WorkshopSettings } | { readonly faults: SettingsFaults } => {
  const typed = draft.participants.trim();
  const parsed = workshopSettings.safeParse({
    organisation: draft.organisation.trim(),
    participants: /^\d*$/.test(typed) ? Number(typed) : Number.NaN,
  });
  if (parsed.success) return { settings: parsed.data };
  const faulty = new Set(parsed.error.issues.map(({ path }) => path[0]));
  return {
    faults: {
      ...(faulty.has('organisation') && { organisation: 'panel.settings.organisation.fault' }),
      ...(faulty.has('participants') && { participants: 'panel.settings.participants.fault' }),
    },
  };
};
