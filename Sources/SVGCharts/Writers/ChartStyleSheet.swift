/// The style sheet that all charts share; a page includes it once.
///
/// Charts carry classes and no inline styles, so that a strict content security policy holds.
/// Colours come from custom properties, which a theme may set on any ancestor of the figures:
/// `--chart-ink`, `--chart-muted`, `--chart-grid`, `--chart-target`, `--chart-paper`,
/// `--chart-hatch`, `--chart-1` to `--chart-6`. Without them the sheet's own light and dark colours
/// show; a theme that sets any must set it for both.
public enum ChartStyleSheet {
  /// The whole style sheet as CSS.
  public static let css: String =
    colours + frame + gutters + text + marks + rows + cells + tiles + panels + modes

  private static let colours: String = {
    let selector = ".figure,.chart-mini,.chart-spark"
    return "\(selector){\n\(properties(of: .light))}\n"
      + "@media (prefers-color-scheme:dark){\(selector){\n\(properties(of: .dark))}}\n"
  }()

  /// Each colour as a property of the sheet's own, which a theme's property goes before.
  private static func properties(of palette: ChartPalette) -> String {
    var css = ""
    for (name, colour) in palette.colours {
      css += "--c-\(name):var(--chart-\(name),\(colour));\n"
    }
    return css
  }

  private static let frame = """
    .figure{margin:0;max-width:760px;color:var(--c-ink)}
    .figure-title{margin:0 0 .25rem}
    .figure-summary{margin:0 0 .75rem}
    .chart-box{container:chart/inline-size;max-width:760px}
    .chart{display:block;overflow:visible;box-sizing:border-box}
    .chart-plot{overflow:visible}
    .chart-axis,.chart-key{font-size:13px;line-height:1.45;margin:0}
    .chart-axis{color:var(--c-muted);margin-bottom:4px}
    .chart-now{margin:0 0 4px;font-size:14px;line-height:1.45}
    .chart-now strong{font-size:18px}
    .chart-key{display:flex;flex-wrap:wrap;gap:0 16px;padding:0;list-style:none}
    .chart-key li{display:flex;align-items:center;gap:6px;margin-bottom:4px}
    .chart-key [class*=chart-s]::before{content:"";flex:none;width:28px;height:14px;
    background:var(--m) 50%/8px 8px no-repeat,var(--d,linear-gradient(var(--s) 0 0))
    50%/26px 2.5px no-repeat}
    .chart-key .chart-s1{--m:radial-gradient(circle at 50%,var(--s) 4px,#0000 4.5px)}
    .chart-key .chart-s2{--m:linear-gradient(var(--s) 0 0)}
    .chart-key .chart-s3{--m:linear-gradient(90deg,#0000 1.5px,var(--s) 0 6.5px,#0000 0)}
    .chart-key .chart-s3::before{background-size:8px 12px,26px 2.5px}
    .chart-key .chart-s4{--m:radial-gradient(circle at 50%,var(--s) 2.5px,#0000 3px)}
    .chart-swatch{flex:none;width:28px;height:14px;overflow:visible}
    .figure-data{margin-top:8px;font-size:14px;line-height:1.45}
    .figure-data summary{cursor:pointer;padding:4px 0}
    .figure .table-scroll{overflow-x:auto}
    .figure-data table,.chart-rows{border-collapse:collapse;font-variant-numeric:tabular-nums}
    .figure-data caption,.chart-rows caption{position:absolute;width:1px;height:1px;
    overflow:hidden;clip-path:inset(50%);white-space:nowrap}
    .figure-data th,.figure-data td{padding:3px 12px 3px 0;text-align:right;
    border-bottom:1px solid var(--c-grid)}
    .figure-data tr>:first-child{text-align:left}
    .figure-data tbody th{font-weight:400}
    .figure-source{margin:8px 0 0;font-size:13px;line-height:1.45;color:var(--c-muted)}

    """

  /// One class for each width of a gutter: inline styles would need a laxer policy.
  private static let gutters: String = {
    var css = ".chart{margin-left:var(--l);width:calc(100% - var(--l) - var(--r))}\n"
    for left in stride(from: 24, through: 112, by: 8) { css += ".chart-l\(left){--l:\(left)px}" }
    css += "\n.chart-l0{--l:0px}.chart-l8{--l:8px}.chart-r8{--r:8px}.chart-r24{--r:24px}\n"
    css += "@container chart (min-width:480px){"
    for right in stride(from: 32, through: 192, by: 16) {
      css += ".chart-w\(right){--r:\(right)px}"
    }
    return css + "}\n"
  }()

  private static let text = """
    .chart text{font-size:13px;fill:var(--c-ink);
    paint-order:stroke;stroke:var(--c-paper);stroke-width:3px;stroke-linejoin:round}
    .chart .chart-tick text{font-size:12px;fill:var(--c-muted);font-variant-numeric:tabular-nums}
    .chart .chart-pinned text{fill:var(--c-ink);font-weight:700}
    .chart .chart-value text{font-weight:700}
    .chart-mid{text-anchor:middle}.chart-end{text-anchor:end}
    @container chart (max-width:359.98px){.chart-from2{display:none}}
    @container chart (max-width:479.98px){.chart-from3{display:none}}
    @container chart (max-width:619.98px){.chart-from4{display:none}}
    @container chart (min-width:360px){.chart-key .chart-until2{display:none}}
    @container chart (min-width:480px){.chart-key .chart-until3{display:none}}
    @container chart (min-width:620px){.chart-key .chart-until4{display:none}}

    """

  private static let marks = """
    :where(.figure,.chart-mini) path{fill:none;vector-effect:non-scaling-stroke}
    .chart-s1{--s:var(--c-1)}.chart-s2{--s:var(--c-2)}
    .chart-s3{--s:var(--c-3)}.chart-s4{--s:var(--c-4)}
    .chart-grid{stroke:var(--c-grid)}
    .chart-base{stroke:var(--c-muted)}
    .chart-line{stroke:var(--s);stroke-width:2.5px;stroke-linejoin:round;stroke-linecap:round}
    .chart-dots{stroke:var(--s);stroke-width:8px;stroke-linecap:round}
    .chart-hole{stroke:var(--c-paper);stroke-width:4.5px;stroke-linecap:round}
    .chart-s2.chart-dots{stroke-width:7px}.chart-s2.chart-dots,.chart-s2.chart-hole{stroke-linecap:square}
    .chart-s2.chart-hole{stroke-width:3.5px}
    .chart-s3.chart-dots{stroke-width:5px}.chart-s3.chart-hole{stroke-width:2px}
    .chart-s4.chart-dots{stroke-width:5px}.chart-s4.chart-hole{stroke-width:2px}
    .chart-ahead{stroke-width:2px;stroke-dasharray:6 5;stroke-linecap:butt}
    .chart-path{stroke:var(--c-target);stroke-width:1.5px;stroke-dasharray:2 4}
    .chart-milestone{fill:var(--c-paper);stroke:var(--c-target);stroke-width:2px}
    .chart-rule{stroke:var(--c-muted);stroke-width:1.5px;stroke-dasharray:7 4}
    .chart-break{stroke:var(--c-muted);stroke-width:1.5px;stroke-dasharray:4 3}
    .chart-track{fill:var(--c-grid)}
    .chart-bar{fill:var(--c-1)}
    .chart-bar.chart-partial{fill:var(--c-paper);stroke:var(--c-1);stroke-width:2px}
    .chart-dot{fill:var(--c-1)}
    .chart-before,.chart-dot.chart-partial{fill:var(--c-paper);stroke:var(--c-1);stroke-width:2px}
    .chart-span{stroke:var(--c-1);stroke-width:2px}
    .chart-lane{stroke:var(--c-grid)}
    .chart-today{stroke:var(--c-ink);stroke-width:2px}
    .chart-event{stroke:var(--c-1);stroke-width:12px;stroke-linecap:round}
    .chart-event.chart-past{stroke:var(--c-muted)}
    .chart-gap{stroke:var(--c-paper);stroke-width:8px;stroke-linecap:round}
    .chart-p1{--p:var(--c-1)}.chart-p2{--p:var(--c-2)}.chart-p3{--p:var(--c-3)}
    .chart-p4{--p:var(--c-4)}.chart-p0{--p:var(--c-grid)}
    rect[class^=chart-p]{fill:var(--p)}
    .chart-parts rect{stroke:var(--c-paper);stroke-width:1px}
    .chart-parts .chart-partial{fill:var(--c-paper);stroke:var(--p);stroke-width:2px}
    .chart-waffle path{stroke:var(--p);stroke-width:14px;stroke-dasharray:14 2}
    .chart-zero{fill:var(--c-1);transform:translateX(-2px)}
    .chart-goal,.chart-level{fill:var(--c-target);stroke:var(--c-paper);stroke-width:2px;
    paint-order:stroke;transform:translateX(-1px)}
    .chart-leader{stroke:var(--c-muted)}
    .chart-absent{fill:none;stroke:var(--s,var(--c-hatch));stroke-width:1.5px}
    .chart-dotted{fill:none;stroke:var(--c-ink);stroke-width:2px;stroke-dasharray:2 2}
    .chart-due{stroke-dasharray:1.5 2.5}

    """
}
