import { useEffect, useRef } from 'preact/hooks';
import { writeText } from '@/components/ui/clipboard/write-text';
import type { Interview } from '@/lib/core/interview/interview';
import { callTime, formatCallTime } from '@/lib/core/time/call-time';
import surfaceStyles from './surface.module.css';

/** The call time in one text node, so that a tick changes nothing else. */
export function ShortClock({ interview: { startedAt, endedAt } }: { readonly interview: Interview }) {
  const text = useRef<HTMLTimeElement>(null);
  useEffect(() => {
    const show = () => writeText(text.current, formatCallTime(callTime(endedAt ?? Date.now(), startedAt)));
    show();
    const timer = endedAt === null ? setInterval(show, 1000) : undefined;
    return () => clearInterval(timer);
  }, [startedAt, endedAt]);
  return <time ref={text} class={surfaceStyles.shortClock} />;
}
