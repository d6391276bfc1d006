interface ProseProps {
  readonly text: string;
}

/** A description of the contract, which is written in English: paragraphs, and names in backticks as such. */
export function Prose({ text }: ProseProps) {
  return (
    <>
      {text.split(/\n{2,}/).map((paragraph, at) => (
        <p key={at} lang="en">
          {paragraph.split('`').map((part, index) => (index % 2 === 1 ? <code key={index}>{part}</code> : part))}
        </p>
      ))}
    </>
  );
}
