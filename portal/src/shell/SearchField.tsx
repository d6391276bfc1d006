import { useId } from 'react';

interface SearchFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** How much was found, told when it changes. */
  readonly found?: string | undefined;
}

export function SearchField({ label, value, onChange, found }: SearchFieldProps) {
  const id = useId();
  return (
    <search className="search-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="search"
        type="search"
        autoComplete="off"
        spellCheck={false}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
      <p className="found" role="status">
        {found}
      </p>
    </search>
  );
}
