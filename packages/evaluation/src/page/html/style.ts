/** The style of the page: light and dark by the reader's choice, narrow and wide, and black on white in print. */
export const STYLE: string = `
:root{color-scheme:light dark;--bg:#fff;--soft:#f5f6f8;--ink:#1c2026;--dim:#5b6470;--line:#d8dde3;--accent:#0b5cad;--good:#1a7f4b;--bad:#b3261e;--warn:#8a5a00;--s0:#0b5cad;--s1:#b3261e;--s2:#6b7280;--s3:#1a7f4b}
@media(prefers-color-scheme:dark){:root{--bg:#14171c;--soft:#1d2229;--ink:#e7eaee;--dim:#9aa4b1;--line:#333b46;--accent:#7db5f5;--good:#5ec48f;--bad:#f28b82;--warn:#e3b341;--s0:#7db5f5;--s1:#f28b82;--s2:#9aa4b1;--s3:#5ec48f}}
*{box-sizing:border-box}
body{margin:0;background:var(--bg);color:var(--ink);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Liberation Sans",sans-serif}
main,header,footer{max-width:70rem;margin:0 auto;padding:0 1.25rem}
header{padding-top:2rem}
h1{font-size:1.75rem;line-height:1.2;margin:0 0 .25rem;overflow-wrap:anywhere}
h2{font-size:1.25rem;margin:0 0 .25rem}
h3{font-size:1rem;margin:1.25rem 0 .25rem}
p{margin:.25rem 0 .75rem}
.lead,.note,footer{color:var(--dim);max-width:46rem}
section{padding:1.75rem 0 .5rem}
nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1rem;list-style:none;margin:1rem 0 0;padding:.6rem 0;border-block:1px solid var(--line);font-size:.9rem}
a{color:var(--accent)}
code{font:.9em/1.4 ui-monospace,SFMono-Regular,Menlo,"Liberation Mono",monospace;overflow-wrap:anywhere}
q{quotes:"“" "”"}
.cards{display:grid;grid-template-columns:repeat(auto-fit,minmax(9.5rem,1fr));gap:.75rem;margin:1rem 0}
.cards>div{background:var(--soft);border-radius:.5rem;padding:.7rem .9rem;display:flex;flex-direction:column}
.cards dt{font-size:.85rem;color:var(--dim);flex:1}
.cards dd{margin:.15rem 0 0;font-size:1.5rem;font-weight:600;line-height:1.25;font-variant-numeric:tabular-nums}
.cards small{display:block;font-size:.8rem;font-weight:400}
.up{color:var(--good)}.down{color:var(--bad)}
.gate{border-inline-start:4px solid var(--good);background:var(--soft);padding:.7rem 1rem;margin:1rem 0;border-radius:0 .4rem .4rem 0}
.gate.shut{border-color:var(--bad)}
.gate ul,.notes{margin:.25rem 0;padding-inline-start:1.2rem}
.notes{color:var(--warn)}
.scroll{overflow-x:auto;margin:.5rem 0 1rem}
.long{max-height:30rem;overflow:auto;border-block:1px solid var(--line)}
.long thead th{position:sticky;top:0;background:var(--bg)}
table{border-collapse:collapse;font-size:.9rem;min-width:min(100%,24rem)}
.sortable{width:100%}
caption{text-align:start;color:var(--dim);font-size:.85rem;padding-bottom:.25rem}
.sortable th,.sortable td{text-align:start;padding:.3rem .6rem;border-bottom:1px solid var(--line);vertical-align:top}
.sortable code{overflow-wrap:break-word}
.sortable th{font-weight:600;border-bottom-width:2px;white-space:nowrap}
.sortable .n{text-align:end;font-variant-numeric:tabular-nums;white-space:nowrap}
.bar{background:linear-gradient(to right,color-mix(in srgb,var(--accent) 22%,transparent) var(--b,0%),transparent var(--b,0%))}
th button{all:unset;cursor:pointer;font-weight:600}
th button::after{content:"↕";color:var(--dim);font-weight:400;margin-inline-start:.3em;opacity:.6}
th[aria-sort=ascending] button::after{content:"↑";opacity:1}
th[aria-sort=descending] button::after{content:"↓";opacity:1}
button:focus-visible,.scroll:focus-visible,input:focus-visible,a:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
.filter{display:block;font-size:.9rem;color:var(--dim);margin:.5rem 0}
.filter input{font:inherit;color:var(--ink);background:var(--bg);border:1px solid var(--dim);border-radius:.35rem;padding:.25rem .5rem;margin-inline-start:.5rem;max-width:100%}
.pair{border:1px solid var(--line);border-radius:.5rem;padding:.75rem 1rem;margin:.75rem 0;break-inside:avoid}
.pair h3{margin:0}
.pair ol{margin:.4rem 0 0;padding-inline-start:1.3rem}
.pair li{margin:.4rem 0}
.pair .like{color:var(--dim)}
.two{display:grid;grid-template-columns:minmax(0,5fr) minmax(0,4fr);gap:1.5rem;align-items:start}
.two table{min-width:0;font-size:.85rem}
.two th,.two td{padding-inline:.35rem}
figure{margin:.5rem 0;break-inside:avoid}
.chart{width:100%;height:auto;display:block}
.grid{stroke:var(--line);fill:none}
.tick,.axis{fill:var(--dim);font-size:12px}
.line{fill:none;stroke-width:2.25;stroke-linejoin:round}
.mark{stroke:var(--ink);stroke-dasharray:2 3;fill:none}
.line.s0{stroke:var(--s0)}.line.s1{stroke:var(--s1);stroke-dasharray:7 4}.line.s2{stroke:var(--s2);stroke-dasharray:2 3}.line.s3{stroke:var(--s3);stroke-dasharray:9 3 2 3}
.dot.s0{fill:var(--s0)}.dot.s1{fill:var(--s1)}
figcaption{font-size:.85rem;color:var(--dim)}
.legend{display:flex;flex-wrap:wrap;gap:.2rem 1.1rem;list-style:none;padding:0;margin:.3rem 0 0;color:var(--ink)}
.legend svg{width:28px;height:8px;margin-inline-end:.4rem;vertical-align:middle}
.matrix-box{overflow:auto;max-height:85vh;border:1px solid var(--line);border-radius:.5rem}
.matrix{border-collapse:separate;border-spacing:1px;min-width:0;--c:1.9rem;margin:.5rem}
.matrix caption{position:sticky;left:.5rem;width:max-content}
.matrix td{width:var(--c);min-width:var(--c);height:var(--c);text-align:center;font-size:.8rem;font-variant-numeric:tabular-nums;background:var(--soft);padding:0}
.matrix .e{background:color-mix(in srgb,var(--bad) var(--h),var(--bg))}
.matrix .d{background:color-mix(in srgb,var(--good) var(--h,0%),var(--soft))}
.matrix .hi{color:var(--bg)}
.matrix th{font-weight:400;font-size:.8rem;background:var(--bg);position:sticky;white-space:nowrap}
.matrix tbody th{left:0;text-align:end;padding:0 .4rem;max-width:12rem;overflow:hidden;text-overflow:ellipsis;z-index:1}
.matrix thead th{top:0;vertical-align:bottom;z-index:2;padding:.3rem 0}
.matrix thead td{position:sticky;left:0;top:0;z-index:3;background:var(--bg)}
.matrix thead span{writing-mode:vertical-rl;transform:rotate(180deg);max-height:11rem;overflow:hidden;text-overflow:ellipsis;display:inline-block}
.matrix.many{--c:1.05rem}
.matrix.many td{font-size:.62rem}
.matrix.many th{font-size:.68rem;line-height:1}
.matrix .on{color:var(--accent);font-weight:700}
.told{min-height:1.5em;font-size:.9rem;margin:.25rem 0}
[hidden]{display:none!important}
footer{padding-block:1.5rem 2.5rem;font-size:.85rem}
@media(max-width:48rem){.two{grid-template-columns:minmax(0,1fr)}.cards{grid-template-columns:repeat(2,minmax(0,1fr))}.cards dd{font-size:1.25rem}.matrix{--c:1.6rem}.matrix tbody th{max-width:7rem}.matrix thead span{max-height:7rem}.tick,.axis{font-size:15px}}
@media print{
:root{--bg:#fff;--soft:#f3f3f3;--ink:#000;--dim:#444;--line:#bbb;--accent:#0b4a8f;--good:#176b3f;--bad:#a3221b;--warn:#6b4500;--s0:#0b4a8f;--s1:#a3221b;--s2:#555;--s3:#176b3f}
@page{margin:14mm}
:root{font-size:12px}
*{print-color-adjust:exact;-webkit-print-color-adjust:exact}
body{font-size:10pt}
main,header,footer{max-width:none;padding:0}
nav,.filter,.told,th button::after{display:none}
.scroll,.matrix-box{overflow:visible;max-height:none;border:0}
.sortable code,.sortable q{overflow-wrap:anywhere}
.sortable th{white-space:normal}
.long thead th{position:static}
.long tbody tr:nth-child(n+41){display:none}
.long:has(tr:nth-child(41))::after{content:"The first 40 rows; the page on screen has the others.";color:var(--dim);font-size:.8rem}
thead{display:table-header-group}
tr,.cards>div{break-inside:avoid}
h2,h3,.lead{break-after:avoid}
.matrix th{position:static;max-width:none}
.matrix thead td,.matrix caption{position:static}
.matrix.many{--c:calc((182mm - 30mm)/var(--k) - .25px);border-spacing:.25px;margin:0}
.matrix.many td{font-size:calc(var(--c)*.5);line-height:1}
.matrix.many th{font-size:min(7pt,calc(var(--c)*.85));max-width:30mm}
.matrix.many thead th{padding:0}
.matrix.many thead span{max-height:30mm}
}
`;
