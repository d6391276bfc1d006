import type { Browser, Page } from 'playwright-core';

export declare const chromiumPath: string;
export declare const hasChromium: boolean;
export declare const widths: Readonly<Record<Width, { readonly width: number; readonly height: number }>>;

export type Language = 'en' | 'nb';
export type Theme = 'light' | 'dark';
export type Width = 'desktop' | 'phone';

export interface PageOptions {
  readonly language?: Language;
  readonly theme?: Theme;
  readonly width?: Width;
  /** What the tab's storage has when the page is opened. */
  readonly stored?: Readonly<Record<string, string>>;
}

export interface OpenedPage {
  readonly page: Page;
  /** The hosts that were asked for anything. */
  readonly visited: ReadonlySet<string>;
  /** What the content security policy has blocked. */
  readonly violations: readonly string[];
  /** What was thrown in the page and not caught. */
  readonly errors: readonly string[];
  close(): Promise<void>;
}

export declare function startBrowser(): Promise<Browser>;
export declare function openPage(browser: Browser, options?: PageOptions): Promise<OpenedPage>;
export declare function findAxeProblems(
  page: Page,
  options?: { readonly exclude?: readonly string[] },
): Promise<readonly string[]>;
