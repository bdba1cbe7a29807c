// The ladder of engagement as a ring of six segments, filled from the start of the reading direction round.
export interface LadderRingProps {
  /** 0-6. */
  readonly rung: number;
  /** The rung in words, read aloud. */
  readonly label: string;
}

const gapDegrees = 10;
const segments = [0, 1, 2, 3, 4, 5];

export function LadderRing({ rung, label }: LadderRingProps) {
  return (
    <svg class="ladder-ring" viewBox="0 0 64 64" role="img" aria-label={label}>
      {segments.map((segment) => (
        <path key={segment} d={arc(segment)} class={segment < rung ? 'rung-filled' : 'rung-open'} fill="none" />
      ))}
    </svg>
  );
}

function arc(segment: number): string {
  const from = segment * 60 + gapDegrees / 2 - 90;
  const to = from + 60 - gapDegrees;
  return `M${point(from)}A28 28 0 0 1 ${point(to)}`;
}

function point(degrees: number): string {
  const angle = (degrees * Math.PI) / 180;
  return `${(32 + 28 * Math.cos(angle)).toFixed(2)} ${(32 + 28 * Math.sin(angle)).toFixed(2)}`;
}
