import { type RefObject, useEffect, useRef } from 'react';
import { reportShown } from '../../api/notifications';
import type { HeadNotification } from '../../api/notification-types';

/** A card counts as shown when this share of it has stood on a visible screen for this many milliseconds. */
const visibleShare = 0.6;
const visibleFor = 800;

const alreadyProved = ({ deliveries }: HeadNotification) =>
  deliveries.some((delivery) => delivery.channel === 'in-app' && delivery.proof === 'shown-by-client');

/**
 * Reports the in-app delivery only when the card was really seen: on the screen, in a visible tab. A report that does
 * not reach the service is made again when the card comes into view the next time.
 */
export function useShownReport(matter: HeadNotification): RefObject<HTMLElement | null> {
  const card = useRef<HTMLElement>(null);
  const done = alreadyProved(matter);
  useEffect(() => {
    if (done || !card.current) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let inView = false;
    const consider = () => {
      clearTimeout(timer);
      if (!inView || document.visibilityState !== 'visible') return;
      timer = setTimeout(() => {
        reportShown(matter.id).then(stop, () => undefined);
      }, visibleFor);
    };
    const observer = new IntersectionObserver(
      ([entry]) => {
        inView = entry?.isIntersecting ?? false;
        consider();
      },
      { threshold: visibleShare },
    );
    const stop = () => {
      clearTimeout(timer);
      observer.disconnect();
      document.removeEventListener('visibilitychange', consider);
    };
    observer.observe(card.current);
    document.addEventListener('visibilitychange', consider);
    return stop;
  }, [matter.id, done]);
  return card;
}
