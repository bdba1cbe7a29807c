import { render } from 'preact';
import { Page } from './page';
import type { PageApp } from './page-app';
import { markPage } from './page-marks';
import './styles/tokens.css';
import './styles/base.css';
import './styles/layout.css';
import './styles/frame.css';
import './styles/controls.css';
import './styles/words.css';
import './styles/charts.css';
import './styles/people.css';
import './styles/what-if.css';
import './styles/dialog.css';
import './styles/debrief.css';
import './styles/take-home.css';

/** Draws the page of words into `root` (`#ui`) and keeps `<html>` marked; the answer takes it away again. */
export function mountPage(root: HTMLElement, app: PageApp): () => void {
  const unmark = markPage(document.documentElement, app);
  render(<Page app={app} />, root);
  return () => {
    unmark();
    render(undefined, root);
  };
}
