const KEY = 'mesh-accelerate/desk';

/**
 * Names this page's desk in the journal: the same after a reload of the tab, so that what the page before it left
 * unfinished can be taken back at once. A duplicated tab begins with a copy of the tab's memory; the lock, which lasts
 * as long as its page, tells the two apart.
 */
export const takeIdentity = async (): Promise<string> => {
  const earlier = recall();
  if (earlier !== null && (await hold(earlier))) return earlier;
  const id = crypto.randomUUID();
  remember(id);
  await hold(id);
  return id;
};

/** False when another page has it, or where a browser has no locks. */
const hold = (id: string): Promise<boolean> =>
  new Promise((answer) => {
    const asLongAsThisPage = new Promise<never>(() => undefined);
    const keep = (lock: Lock | null) => {
      answer(lock !== null);
      return lock ? asLongAsThisPage : undefined;
    };
    Promise.resolve()
      .then(() => navigator.locks.request(`${KEY}/${id}`, { ifAvailable: true }, keep))
      .catch(() => answer(false));
  });

/** Null where the browser keeps nothing for embedded pages. */
const recall = (): string | null => {
  try {
    return sessionStorage.getItem(KEY);
  } catch {
    return null;
  }
};

const remember = (id: string): void => {
  try {
    sessionStorage.setItem(KEY, id);
  } catch {
    return;
  }
};
