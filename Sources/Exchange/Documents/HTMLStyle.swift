/// How a page looks on screen and on A4.
enum HTMLStyle {
  static let sheet = """
    @page { size: A4; margin: 2.2cm 2cm 2cm 2.5cm; }
    body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem;
      font: 11pt/1.45 "Liberation Sans", Arial, sans-serif; color: #000; background: #fff; }
    h1 { font-size: 1.6em; line-height: 1.2; margin: 0 0 1em; }
    h2 { font-size: 1.2em; margin: 1.6em 0 .4em; border-bottom: 1px solid #777; }
    h3, h4, h5, h6 { font-size: 1em; margin: 1.2em 0 .3em; }
    h2, h3, h4, h5, h6 { break-after: avoid; }
    p, ul, dl, table { margin: 0 0 .8em; }
    dl { display: grid; grid-template-columns: minmax(9rem, max-content) 1fr; gap: .2em 1em; }
    dt { font-weight: bold; }
    dd { margin: 0; }
    table { width: 100%; border-collapse: collapse; font-size: .92em; }
    th, td { border: 1px solid #777; padding: .25em .5em; text-align: start;
      vertical-align: top; overflow-wrap: anywhere; }
    thead { display: table-header-group; background: #eee; }
    tbody th { font-weight: normal; }
    figure { margin: 0 0 1em; break-inside: avoid; }
    figure svg { display: block; width: 100%; height: auto; }
    tr, li { break-inside: avoid; }
    .number { text-align: end; font-variant-numeric: tabular-nums; }
    .signatures { display: grid; grid-template-columns: 1fr 1fr; gap: 2em 3em; margin-top: 2em; }
    .signatures section { break-inside: avoid; }
    .signatures p { margin: 0; }
    .signatures .line { border-top: 1px solid #000; margin-top: 3.2em; font-size: .85em; }
    .small { font-size: .8em; margin-top: 2em; }
    @media print { body { max-width: none; margin: 0; padding: 0; } thead { background: none; } }
    """
}
