// What the table's report looks like beyond the style of all our papers: denser, with figures and a log, four to six pages.

export const reportStyle = `
@page { margin: 13mm 15mm 15mm; }
body { font-size: 9.5pt; line-height: 1.35; }
h1 { margin-bottom: 3mm; }
h2 { font-size: 14pt; margin: 5mm 0 1.5mm; }
h3 { font-size: 11pt; margin: 3mm 0 1mm; }
header h2 { font-size: 20pt; margin: 6mm 0 2mm; }
.lead { font-size: 12.5pt; line-height: 1.4; }
.scores { display: grid; grid-template-columns: 1fr 1fr; gap: 5mm; margin: 5mm 0; }
.scores > div { padding: 4mm 5mm; border-radius: 2mm; background: #eef4ea; }
.scores p { margin: 0; }
.scores strong { font-size: 26pt; line-height: 1.2; color: #0f4a3d; }
.figures { display: grid; grid-template-columns: 1fr 1fr; gap: 0 8mm; margin: 0; }
.figures div { display: flex; justify-content: space-between; gap: 4mm; padding: 1mm 0; border-bottom: 0.3mm solid #d5dbd8; break-inside: avoid; }
.figures dd { margin: 0; font-weight: 700; white-space: nowrap; }
figure { margin: 0 0 3mm; break-inside: avoid; }
figure svg { display: block; width: 100%; height: auto; }
figure.narrow { max-width: 150mm; }
figcaption { font-weight: 700; margin-bottom: 1.5mm; break-after: avoid; }
li { break-inside: avoid; margin-bottom: 0.8mm; }
p { margin-bottom: 1.5mm; }
ul, ol { margin-bottom: 2mm; }
p { orphans: 3; widows: 3; }
th, td { padding: 1mm 1.6mm; }
.log { font-size: 8.5pt; line-height: 1.25; }
.log th, .log td { padding: 0.6mm 1.4mm; }
.log th { font-weight: 400; }
.log thead th, .log .group th { font-weight: 700; }
.log .group th { background: #eef4ea; break-after: avoid; }
.log .group { break-after: avoid; }
.reason { color: #4a5a61; font-style: italic; }
.log .short { white-space: nowrap; }
.log .situation { width: 52%; }
.standing { font-size: 8pt; }
.standing td, .standing th { padding: 0.4mm 1.4mm; }
.standing tbody th { white-space: nowrap; }
.keep { break-inside: avoid; }
.lines { list-style: none; padding: 0; }
.two { columns: 2; column-gap: 8mm; }
.lines li { margin-bottom: 1.5mm; }
.lines p { margin: 0; }
.mark { font-weight: 700; white-space: nowrap; }
`;
