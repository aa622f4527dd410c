/** The comment that goes with a decision on who is who. */
export function ReasonField({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  return (
    <label>
      Why? Kept with your name, for those who come after
      <textarea
        rows={2}
        required
        maxLength={2000}
        value={value}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
    </label>
  );
}
