/** Style of the page; the page names its hash, so that nothing else applies. */
export const style = `
:root { color-scheme: light dark; --rule: light-dark(#d8d5cc, #3a3936); --soft: light-dark(#6b675d, #a5a196); }
body { margin: 0; font: 16px/1.5 system-ui, sans-serif; background: light-dark(#fbfaf6, #1b1a18); color: light-dark(#1d1c19, #ecebe6); }
main { max-width: 64rem; margin: 0 auto; padding: 2rem 1rem; }
h1 { font-size: 1.6rem; } h2 { font-size: 1.2rem; margin-top: 2.5rem; } h3 { font-size: 1rem; margin-bottom: .25rem; }
small, .help { color: var(--soft); font-weight: 400; }
table { border-collapse: collapse; width: 100%; } th, td { text-align: left; padding: .25rem .75rem .25rem 0; border-bottom: 1px solid var(--rule); font-weight: 400; vertical-align: top; }
thead th { color: var(--soft); font-size: .85rem; } .number { text-align: right; font-variant-numeric: tabular-nums; }
.figures { display: grid; grid-template-columns: repeat(auto-fill, minmax(11rem, 1fr)); gap: 1rem; margin: 1.5rem 0; }
.figures dt { color: var(--soft); font-size: .85rem; } .figures dd { margin: 0; font-size: 1.35rem; font-weight: 600; }
.bars td, .bars th { padding-block: 0; } .bars td:nth-child(2) { width: 60%; } meter { width: 100%; height: .8rem; }
.apart { opacity: .45; } .differs { font-weight: 700; } details { border-bottom: 1px solid var(--rule); padding: .4rem 0; } summary { cursor: pointer; }
@media print { details { break-inside: avoid; } }
`;
