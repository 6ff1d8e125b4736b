import type { OnScreen } from '@/lib/page/on-screen';

/** Tells what is on screen while somebody listens. */
export interface Follow {
  start(): void;
  /** The article, or what is known of it, changed: tell once more. */
  again(): void;
  stop(): void;
}

/** At most once a frame, and only what changed; stops by itself when `tell` finds nobody. */
export function followScroll(window: Window, look: () => OnScreen | null, tell: (seen: OnScreen | null) => Promise<unknown>): Follow {
  let frame = 0;
  let following = false;
  let told = '';

  const report = () => {
    frame = 0;
    const seen = look();
    const key = JSON.stringify(seen);
    if (key === told) return;
    told = key;
    tell(seen).catch(stop);
  };
  const moved = () => {
    frame ||= window.requestAnimationFrame(report);
  };
  function stop(): void {
    following = false;
    window.cancelAnimationFrame(frame);
    frame = 0;
    window.removeEventListener('scroll', moved, { capture: true });
    window.removeEventListener('resize', moved);
  }

  return {
    start: () => {
      told = '';
      if (following) return;
      following = true;
      window.addEventListener('scroll', moved, { capture: true, passive: true });
      window.addEventListener('resize', moved);
    },
    again: () => {
      if (following) moved();
    },
    stop,
  };
}
