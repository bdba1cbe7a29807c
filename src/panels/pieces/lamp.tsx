// The two lights: the same size and weight until one is lit, told apart by shape (a tick in a circle, a bar in an octagon), word and place.
import type { Light, Verdict } from '../../rules/vocabulary';

export function LampShape({ light }: { readonly light: Light }) {
  return (
    <svg class={`lamp-shape lamp-shape-${light}`} viewBox="0 0 48 48" aria-hidden="true">
      {light === 'go' ? (
        <>
          <circle class="lamp-board" cx="24" cy="24" r="22" />
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

/** What stands on one light of the traffic light. `hint`: the key that chooses it. */
export function Lamp({ light, word, hint }: { readonly light: Light; readonly word: string; readonly hint: string }) {
  return (
    <span class="lamp" data-light={light}>
      <LampShape light={light} />
      <span class="lamp-word">{word}</span>
      <kbd class="lamp-key" aria-hidden="true">
        {hint}
      </kbd>
    </span>
  );
}

/** The traffic light to look at: which lamps are lit stands in words beside it. */
export function TrafficLight({ lit }: { readonly lit: Verdict }) {
  return (
    <span class="traffic-light" aria-hidden="true">
      {(['go', 'stop'] as const).map((light) => (
        <span key={light} class="traffic-lamp" data-lit={lit === light || lit === 'either'}>
          <LampShape light={light} />
        </span>
      ))}
    </span>
  );
}
