import { useEffect, useState } from 'react';

/** The value once it has not changed for `ms`: what is read aloud must not chatter. */
export const useSteady = <T>(value: T, ms: number): T => {
  const [steady, setSteady] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSteady(value), ms);
    return () => clearTimeout(timer);
  }, [value, ms]);
  return steady;
};
