// A bar with its words and number. The mark is what is needed.
export interface MeterProps {
  readonly label: string;
  readonly value: number;
  readonly most: number;
  /** The number in words, such as "67 %" or "4 of 6". */
  readonly shown: string;
  readonly need?: number | undefined;
  readonly tone?: 'plain' | 'good' | 'short' | undefined;
  readonly test?: string | undefined;
}

export function Meter({ label, value, most, shown, need, tone = 'plain', test }: MeterProps) {
  return (
    <div class="meter" data-tone={tone} data-test={test}>
      <div class="meter-words">
        <span>{label}</span>
        <strong>{shown}</strong>
      </div>
      <div class="meter-bar" aria-hidden="true">
        <div class="meter-fill" style={{ inlineSize: share(value, most) }} />
        {need === undefined ? undefined : <div class="meter-need" style={{ insetInlineStart: share(need, most) }} />}
      </div>
    </div>
  );
}

function share(value: number, most: number): string {
  const percent = most <= 0 ? 0 : Math.min(100, Math.max(0, (value * 100) / most));
  return `${Math.round(percent)}%`;
}
