import { describe, expect, test } from '@jest/globals';
import { createTicker } from './createTicker.ts';

/** A page with a clock that moves when told. */
function aPage() {
  let now = 0;
  let hidden = false;
  let listener = () => {};
  let task: { readonly at: number; readonly run: () => void } | undefined;
  return {
    isHidden: () => hidden,
    onVisibility(heard: () => void) {
      listener = heard;
      return () => {
        listener = () => {};
      };
    },
    after(milliseconds: number, run: () => void) {
      const mine = { at: now + milliseconds, run };
      task = mine;
      return () => {
        if (task === mine) task = undefined;
      };
    },
    now: () => now,
    setHidden(isHidden: boolean) {
      hidden = isHidden;
      listener();
    },
    pass(milliseconds: number) {
      const end = now + milliseconds;
      while (task !== undefined && task.at <= end) {
        const due = task;
        task = undefined;
        now = due.at;
        due.run();
      }
      now = end;
    },
  };
}

function aTicker() {
  const page = aPage();
  const ticks: number[] = [];
  const ticker = createTicker(1000, () => ticks.push(page.now()), page);
  return { page, ticks, ticker };
}

describe('figures that refresh by themselves', () => {
  test('are fetched once in every interval', () => {
    const { page, ticks } = aTicker();

    page.pass(3500);

    expect(ticks).toEqual([1000, 2000, 3000]);
  });

  test('stand still while the page is hidden, and are fetched at once when it is seen again', () => {
    const { page, ticks } = aTicker();

    page.setHidden(true);
    page.pass(10_000);
    expect(ticks).toEqual([]);
    page.setHidden(false);

    expect(ticks).toEqual([10_000]);
  });

  test('are not fetched early by a page that was hidden for a moment', () => {
    const { page, ticks } = aTicker();

    page.pass(400);
    page.setHidden(true);
    page.setHidden(false);
    page.pass(600);

    expect(ticks).toEqual([1000]);
  });

  test('stand still when the reader says so, also through being hidden', () => {
    const { page, ticks, ticker } = aTicker();

    ticker.pause();
    page.setHidden(true);
    page.setHidden(false);
    page.pass(5000);
    expect(ticks).toEqual([]);
    ticker.resume();
    page.pass(1000);

    expect(ticks).toEqual([5000, 6000]);
  });

  test('are fetched when asked for, and the interval counts from there', () => {
    const { page, ticks, ticker } = aTicker();

    page.pass(700);
    ticker.tick();
    page.pass(900);
    expect(ticks).toEqual([700]);
    page.pass(100);

    expect(ticks).toEqual([700, 1700]);
  });

  test('are not fetched after the view is gone', () => {
    const { page, ticks, ticker } = aTicker();

    ticker.stop();
    page.setHidden(false);
    page.pass(5000);

    expect(ticks).toEqual([]);
  });
});
