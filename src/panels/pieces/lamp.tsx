// The two lights: the same size and weight, told apart by shape (a tick in a circle, a bar in an octagon), word and place.
import type { Light } from '../../rules/vocabulary';

export function LampShape({ light }: { readonly light: Light }) {
  return (
    <svg class={`lamp-shape lamp-shape-${light}`} viewBox="0 0 48 48" aria-hidden="true">
      {light === 'go' ? (
        <>
          <circle cx="24" cy="24" r="22" />
          <path d="M14 25l7 7 14-16" fill="none" stroke-width="5" stroke-linecap="round" stroke-linejoin="round" />
        </>
      ) : (
        <>
          <path class="lamp-board" d="M15 2h18l13 13v18L33 46H15L2 33V15z" />
          <path d="M13 24h22" fill="none" stroke-width="6" stroke-linecap="round" />
        </>
      )}
    </svg>
  );
}

/** What stands on one light of the traffic light. */
export function Lamp({ light, word }: { readonly light: Light; readonly word: string }) {
  return (
    <span class="lamp" data-light={light}>
      <LampShape light={light} />
      <span class="lamp-word">{word}</span>
    </span>
  );
}
