// A small number to count up and down.
export interface StepperProps {
  readonly label: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly less: string;
  readonly more: string;
  readonly onChange: (value: number) => void;
  readonly test?: string | undefined;
}

export function Stepper({ label, value, least, most, less, more, onChange, test }: StepperProps) {
  return (
    <div class="stepper" role="group" aria-label={label} data-test={test}>
      <button
        type="button"
        aria-label={less}
        aria-disabled={value <= least}
        onClick={() => onChange(Math.max(least, value - 1))}
      >
        −
      </button>
      <output aria-live="polite">{value}</output>
      <button
        type="button"
        aria-label={more}
        aria-disabled={value >= most}
        onClick={() => onChange(Math.min(most, value + 1))}
      >
        +
      </button>
    </div>
  );
}
