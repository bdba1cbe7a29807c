// Where the page is, in the words of `<html data-screen data-step data-moment data-shown>`.
import type { Place } from '../flow/place';

export interface PageMarks {
  readonly screen: 'lobby' | 'game' | 'debrief' | 'handover';
  readonly step: string;
  readonly moment: string;
  readonly shown: string;
}

export function pageMarksOf(place: Place | undefined): PageMarks {
  const nowhere = { step: '', shown: 'false' };
  if (place === undefined || place.at === 'lobby') return { ...nowhere, screen: 'lobby', moment: 'lobby' };
  if (place.at === 'gate') return { ...nowhere, screen: 'game', moment: 'gate' };
  if (place.at === 'step') {
    return { screen: 'game', step: String(place.step), moment: place.moment, shown: String(place.shown) };
  }
  return { ...nowhere, screen: place.at, moment: place.at };
}

/** Changes whenever the page shows another moment, and only then. */
export function placeKeyOf(place: Place, card: string | undefined): string {
  const { screen, step, moment, shown } = pageMarksOf(place);
  return [screen, step, moment, place.at === 'gate' ? place.phase : '', shown, card ?? ''].join('/');
}
