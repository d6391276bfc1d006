/** The few signs that stand beside words; the words say the same. */
const paths = {
  working: 'm3.5 8.5 3 3 6-7',
  troubled: 'M8 2.5v6.5M8 12.4v.2',
  down: 'm4 4 8 8m0-8-8 8',
  unknown: 'M5.5 6a2.5 2.5 0 1 1 3.6 2.2c-.7.4-1.1.8-1.1 1.6M8 12.8v.1',
  waiting: 'M8 4v4.3l2.6 1.6',
} as const;

export type Sign = keyof typeof paths;

export function Icon({ sign }: { readonly sign: Sign }) {
  return (
    <svg
      viewBox="0 0 16 16"
      aria-hidden="true"
      focusable="false"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.8"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      {(sign === 'unknown' || sign === 'waiting') && <circle cx="8" cy="8" r="7" strokeWidth="1.4" />}
      {sign === 'troubled' && <path d="M8 1.2 15.3 14.6H.7Z" strokeWidth="1.4" transform="translate(0 -.4)" />}
      <path d={sign === 'troubled' ? 'M8 6v3.6M8 12v.1' : paths[sign]} />
    </svg>
  );
}
