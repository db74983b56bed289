/// How a paper in HTML looks: on a screen, light or dark as the reader has it, and on A4.
///
/// Each pair of colours reaches 4.5:1 for text and 3:1 for the parts of charts; what a colour says stands in a word
/// beside it.
enum HTMLStyle {
    static let sheet = """
        :root { --ground: #ffffff; --text: #1b1b1b; --soft: #515151; --line: #8a8a8a;
          --link: #00508c; --late: #a3120a; --soon: #7a4b00; --good: #0b6127; --quiet: #565656; }
        @media (prefers-color-scheme: dark) {
          :root { --ground: #17191c; --text: #ededed; --soft: #b9b9b9; --line: #858585;
            --link: #8cc8ff; --late: #ff9d94; --soon: #f0bd6a; --good: #8fd6a0; --quiet: #b4b4b4; }
        }
        * { box-sizing: border-box; }
        body { margin: 0; background: var(--ground); color: var(--text);
          font: 1rem/1.5 system-ui, "Segoe UI", Arial, sans-serif; }
        header, main, footer, nav { max-width: 62rem; margin: 0 auto; padding: 0 1.25rem; }
        header { padding-top: 1.5rem; }
        h1, h2, h3, h4 { line-height: 1.25; overflow-wrap: anywhere; }
        h1 { font-size: 1.9rem; margin: 0 0 .75rem; }
        h2 { font-size: 1.4rem; margin: 2.25rem 0 .75rem; border-bottom: 2px solid var(--line); padding-bottom: .25rem; }
        h3 { font-size: 1.15rem; margin: 1.5rem 0 .5rem; }
        h4 { font-size: 1rem; margin: 1.25rem 0 .5rem; }
        p, li, td, th, caption, figcaption { overflow-wrap: anywhere; }
        .facts { padding-left: 1.1rem; color: var(--soft); }
        a { color: var(--link); }
        table { border-collapse: collapse; width: 100%; margin: .75rem 0 1.25rem; font-size: .95rem; }
        caption { text-align: left; font-weight: 600; padding: 0 0 .4rem; }
        th, td { text-align: left; vertical-align: top; padding: .35rem .9rem .35rem 0; border-bottom: 1px solid var(--line); }
        thead th { border-bottom: 2px solid var(--text); }
        th, td { min-width: 6.5rem; }
        tbody th { font-weight: 400; min-width: 9rem; }
        tbody tr.head th { font-weight: 600; }
        th.number, td.number { text-align: right; font-variant-numeric: tabular-nums; min-width: 3rem;
          overflow-wrap: normal; }
        th.word, td.word { min-width: 5.5rem; overflow-wrap: normal; }
        .below { padding-left: 1.25rem; }
        .late { color: var(--late); font-weight: 600; } .soon { color: var(--soon); font-weight: 600; }
        .good { color: var(--good); } .quiet { color: var(--quiet); }
        figure { margin: .75rem 0 1.25rem; }
        figcaption { font-weight: 600; padding-bottom: .4rem; }
        svg { width: 100%; height: auto; max-height: 60rem; }
        svg text { fill: var(--text); font-size: 13px; }
        svg .bar-late { fill: var(--late); } svg .bar-soon { fill: var(--soon); } svg .bar-good { fill: var(--good); }
        svg .bar-quiet { fill: var(--line); } svg .bar-plain { fill: var(--link); }
        svg rect { stroke: var(--ground); stroke-width: 2; }
        footer { margin-top: 2.5rem; padding-bottom: 2rem; color: var(--soft); font-size: .9rem; }
        @page { size: A4; margin: 18mm 16mm; }
        @media print {
          :root { --ground: #ffffff; --text: #000000; --soft: #404040; --line: #767676;
            --link: #003a66; --late: #8f0f08; --soon: #6b4200; --good: #0a5522; --quiet: #4a4a4a; }
          body { font-size: 10pt; } h1 { font-size: 18pt; } h2 { font-size: 13pt; } h3 { font-size: 11pt; }
          header, main, footer { max-width: none; padding: 0; } nav { display: none; }
          table { font-size: 9pt; } thead { display: table-header-group; break-after: avoid; }
          tbody tr:first-child { break-before: avoid; } th, td { min-width: 5rem; } tbody th { min-width: 8rem; }
          tr, figure, li { break-inside: avoid; } h2, h3, h4, caption, figcaption { break-after: avoid; }
        }
        """
}
