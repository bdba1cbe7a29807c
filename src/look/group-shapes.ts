// Each of the nine groups has a shape of its own, so that nobody needs to see its colour.
import type { Group } from '../rules/vocabulary';

/** Paths in a square of 24. */
export const groupShapes: Readonly<Record<Group, string>> = {
  business: 'M3 21V9l6 4V9l6 4V5h6v16z',
  suppliers: 'M3 6h12v4h4l3 4v4h-2a2 2 0 0 1-4 0H9a2 2 0 0 1-4 0H3z',
  associations:
    'M7 4a3 3 0 1 1 0 6 3 3 0 0 1 0-6zm10 0a3 3 0 1 1 0 6 3 3 0 0 1 0-6zM2 20c0-5 2-8 5-8s5 3 5 8zm10 0c0-5 2-8 5-8s5 3 5 8z',
  public: 'M2 9l10-6 10 6v2H2zm2 4h3v6H4zm6 0h4v6h-4zm7 0h3v6h-3zM2 20h20v2H2z',
  knowledge: 'M1 9l11-5 11 5-11 5zm5 4l6 3 6-3v5c-3 3-9 3-12 0z',
  labour: 'M4 14a8 8 0 0 1 5-8v5h2V4h2v7h2V6a8 8 0 0 1 5 8v2H4zm-2 4h20v3H2z',
  community: 'M12 3l10 9h-3v9h-5v-6h-4v6H5v-9H2z',
  finance: 'M12 2a10 10 0 1 1 0 20 10 10 0 0 1 0-20zm-4 8v4h8v-4z',
  media: 'M3 9v6h4l8 5V4L7 9zm14 0a4 4 0 0 1 0 6zm0-4a8 8 0 0 1 0 14v-3a5 5 0 0 0 0-8z',
};
