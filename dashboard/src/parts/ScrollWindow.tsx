import { useLayoutEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';

interface ScrollWindowProps {
  readonly label: string;
  readonly isLimited?: boolean;
  /** In pixels, for a window that takes the place of something of that height. */
  readonly height?: number;
  readonly children: ReactNode;
}

/** Room for a table. While it does not show the whole of it, it is reached with the tab key and scrolled by the arrows. */
export function ScrollWindow({ label, isLimited = false, height, children }: ScrollWindowProps) {
  const ref = useRef<HTMLDivElement>(null);
  const [scrolls, setScrolls] = useState(false);
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return undefined;
    const measure = () =>
      setScrolls(element.scrollWidth > element.clientWidth || element.scrollHeight > element.clientHeight);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    for (const child of element.children) observer.observe(child);
    return () => observer.disconnect();
  }, []);
  return (
    <div
      ref={ref}
      className="table-window"
      data-limited={isLimited}
      {...(scrolls ? { tabIndex: 0, role: 'group', 'aria-label': label } : {})}
      {...(height === undefined ? {} : { style: { height } })}
    >
      {children}
    </div>
  );
}
