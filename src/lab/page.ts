// The lab's report as one page without scripts.
import type { LabReport, PolicyReport } from './measure';

/** A whole HTML page; every text from the scenario is escaped. */
export function labPage(report: LabReport): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>${escape(report.scenario)}: what many games show</title>
<style>body{font:18px/1.5 sans-serif;max-inline-size:60rem;margin:2rem auto;padding:0 1rem}table{border-collapse:collapse}td,th{padding:.3rem .8rem;text-align:start;border-block-end:1px solid #999}</style>
<h1>${escape(report.scenario)}, ${escape(report.format)}</h1>
<p>Mean of each policy, with the 5th and 95th of a hundred games. The numbers of the model are illustrative.</p>
<table><tr><th>Policy<th>Games<th>Engagement<th>Judgement<th>Endings</tr>
${report.policies.map(rowOf).join('\n')}
</table>
<h2>Never seen</h2>
<p>Cards: ${listed(report.cardsNeverReached)}</p>
<p>Flips: ${listed(report.flipsNeverSeen)}</p>
<p>Events: ${listed(report.eventsNeverReached)}</p>
</html>
`;
}

function rowOf({ policy, games, engagement, judgement, endings }: PolicyReport): string {
  const told = Object.entries(endings)
    .filter(([, count]) => count > 0)
    .sort(([, first], [, second]) => second - first)
    .map(([name, count]) => `${name} ${Math.round((count * 100) / games)} %`)
    .join(', ');
  return `<tr><td>${policy}<td>${games}<td>${engagement.mean} (${engagement.low}–${engagement.high})<td>${judgement.mean} (${judgement.low}–${judgement.high})<td>${told}</tr>`;
}

function listed(ids: readonly string[]): string {
  return ids.length === 0 ? 'none' : ids.map(escape).join(', ');
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
