// How pages look on paper, A4 or Letter, and on a screen before they are printed.

export const printStyle = `
@page { margin: 16mm 17mm; }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 2rem; max-width: 46rem; font: 11pt/1.45 'Atkinson Hyperlegible Next', 'Segoe UI', system-ui, sans-serif; color: #1f2a30; background: #fffdf7; }
h1 { font-size: 26pt; line-height: 1.15; margin: 0 0 6mm; color: #0f4a3d; }
h2 { font-size: 17pt; margin: 9mm 0 3mm; color: #0f4a3d; break-after: avoid; }
h3 { font-size: 12pt; margin: 4mm 0 1mm; break-after: avoid; }
p { margin: 0 0 2.5mm; }
ul, ol { margin: 0 0 3mm; padding-inline-start: 6mm; }
.kind { font-weight: 700; text-transform: uppercase; letter-spacing: 0.06em; margin-bottom: 2mm; }
.summary { font-size: 14pt; line-height: 1.4; }
.note { color: #4a5a61; font-size: 10pt; }
.map { position: relative; direction: ltr; margin: 0 0 6mm; border-radius: 3mm; overflow: hidden; }
.map img { display: block; width: 100%; aspect-ratio: 1000 / 560; object-fit: cover; }
.place { position: absolute; transform: translate(-50%, 40%); padding: 0 1.2mm; border-radius: 1.5mm; background: #fffdf7; font-size: 8.5pt; font-weight: 600; line-height: 1.35; white-space: nowrap; }
.phases { padding: 0; list-style: none; display: grid; grid-template-columns: repeat(auto-fit, minmax(30mm, 1fr)); gap: 3mm; }
.phases > li { padding: 2.5mm 3mm; border-radius: 2mm; background: #eef4ea; break-inside: avoid; }
.phases ul { list-style: none; padding: 0; margin: 1mm 0 0; font-size: 10pt; }
table { width: 100%; border-collapse: collapse; margin-bottom: 4mm; }
th, td { padding: 1.6mm 2mm; border-bottom: 0.3mm solid #b9c2bf; text-align: start; vertical-align: top; }
thead th { font-size: 9.5pt; vertical-align: bottom; }
tbody th p { margin: 0; font-weight: 400; font-size: 10pt; }
tr { break-inside: avoid; }
.figure { text-align: end; white-space: nowrap; }
thead .figure { white-space: normal; }
.people { list-style: none; padding: 0; display: grid; grid-template-columns: 1fr 1fr; gap: 4mm 6mm; }
.people li { display: flex; gap: 3mm; break-inside: avoid; font-size: 10pt; line-height: 1.35; }
.people svg { flex: none; width: 15mm; height: 15mm; border-radius: 50%; }
.people h3 { margin: 0; font-size: 11.5pt; }
.people p { margin: 0 0 0.8mm; }
.people .note { font-size: 9pt; }
.part { break-inside: avoid; }
.pairs { columns: 2; column-gap: 8mm; }
.questions li { margin-bottom: 3mm; break-inside: avoid; }
@media print {
  body { padding: 0; max-width: none; background: none; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  header { break-after: page; }
}
`;
