/// The parts of the sheet for charts of rows, cells, tiles and panels, and for other media.
extension ChartStyleSheet {
  static let rows = """
    .chart-rows{width:100%;font-size:14px;line-height:1.45}
    .chart-rows th,.chart-rows td{padding:4px 0;text-align:left;font-weight:400;
    vertical-align:middle}
    .chart-rows thead th{font-size:13px;color:var(--c-muted);padding-bottom:6px}
    .chart-rows tbody th{width:36%;padding-right:12px}
    .chart-rows .chart-cell+td{width:1%;padding-left:10px;text-align:right;white-space:nowrap}
    .chart-rows .chart-none,.figure-data .chart-none{color:var(--c-muted)}
    .chart-rows .chart-missing{width:28px;height:14px;margin-right:4px;vertical-align:-1px}
    .chart-rows .chart-cell{position:relative;width:64%;padding:0}
    .chart-rows .chart-bar{transform:translateY(-7px)}
    .chart-rows .chart-nil{transform:translate(-2px,-7px)}
    @container chart (max-width:269.98px){.chart-rows .chart-cell+td{white-space:normal}}
    .chart-own th,.chart-own td{font-weight:700}
    .chart-own .chart-bar{fill:var(--c-5)}
    .chart-row{position:absolute;inset:0;width:100%;height:100%;overflow:visible}
    .chart-rows .chart-ends{font-size:12px;color:var(--c-muted);padding-bottom:6px}
    .chart-ends b{font-weight:400}.chart-ends span{display:flex;justify-content:space-between}
    .chart-rows .chart-ends+th{padding-left:10px;text-align:right}
    .chart-stack{width:64%;padding:6px 0}
    .chart-parts{display:block;width:100%;height:14px;margin-bottom:2px;overflow:visible}
    .chart-stack span{display:inline-block;margin-right:10px;white-space:nowrap}
    .chart-square{width:12px;height:12px;margin-right:4px;vertical-align:-1px}
    .chart-heard,.chart-heat i{position:absolute;width:1px;height:1px;overflow:hidden;
    clip-path:inset(50%);white-space:nowrap}
    .chart-year thead .chart{margin:0}
    .chart-year .chart-cell{padding:24px 0 6px}
    .chart-dates{position:relative;font-size:13px;color:var(--c-muted)}
    .chart-year tbody :is(th,td){vertical-align:top}
    .chart-year tbody th{padding-top:2px}
    .chart-year .chart-row,.chart-year thead .chart{left:6px;width:calc(100% - 12px)}
    .chart-year thead .chart{position:relative}
    .chart-mini{display:block;width:100%;height:16px;overflow:visible}

    """

  static let cells: String = {
    var css = """
      .chart-heat{border-collapse:separate;border-spacing:2px;width:100%;font-size:13px;
      line-height:1.45;font-variant-numeric:tabular-nums}
      .chart-heat caption{position:absolute;width:1px;height:1px;overflow:hidden;
      clip-path:inset(50%);white-space:nowrap}
      .chart-heat th{font-weight:400;text-align:left;padding:2px 8px 2px 0;min-width:88px}
      .chart-heat thead th{font-size:12px;color:var(--c-muted);text-align:center;padding:2px;
      min-width:0;vertical-align:bottom}
      .chart-heat thead th:first-child{text-align:left}
      .chart-heat td{padding:4px 3px;text-align:center;white-space:nowrap}
      .m1,.m2,.m3,.m4{background:none}
      .chart-heat :is(.m1,.m2,.m3,.m4)::before{content:"";display:inline-block;width:18px;
      height:10px;border:1.5px solid var(--c-hatch);vertical-align:-1px}
      .chart-heat .m2::before{border-style:dotted}
      .chart-heat .m3::before{height:0;border-width:0 0 1.5px;vertical-align:4px}
      .chart-heat .m4::before{background:repeating-linear-gradient(135deg,var(--c-hatch) 0 1.5px,
      transparent 1.5px 5px)}

      """
    for shade in 1...7 {
      let ink = shade < 5 ? "low" : "high"
      css += ".figure .q\(shade){background:var(--c-q\(shade));color:var(--c-on-\(ink))}"
      css += ".chart-q\(shade){fill:var(--c-q\(shade));stroke:var(--c-hatch)}\n"
    }
    return css
      + ".figure .chart-part{white-space:normal;outline:2px dotted currentColor;outline-offset:-3px}\n"
  }()

  static let tiles: String = {
    var css = """
      .chart-tiles{display:grid;gap:4px;grid-template-columns:repeat(var(--t),minmax(0,1fr));
      margin:8px 0 0;padding:0;list-style:none;font-size:12px;line-height:1.3}
      .chart-tiles li{display:flex;flex-direction:column;justify-content:space-between;
      min-height:56px;padding:4px 5px;box-sizing:border-box}
      .chart-tiles a{color:inherit}
      .chart-tiles strong{font-size:14px}
      .chart-tiles [class*=chart-k]{border:1px solid var(--c-hatch);
      border-left:5px solid var(--k);color:var(--c-ink)}
      .chart-tiles :is(.m1,.m2,.m3,.m4){border:1.5px solid var(--c-hatch);font-weight:400}
      .chart-tiles .m2{border-style:dotted}.chart-tiles .m3{border-style:none none solid}
      .chart-tiles .m4{border-style:double;border-width:4px}
      .chart-tiles :is(.m1,.m2,.m3,.m4) strong{font-size:12px;font-weight:400}
      .chart-swatch [class^=chart-k]{fill:var(--k)}
      .chart-share{display:flex;flex-wrap:wrap;gap:8px 24px;align-items:center}
      .chart-share .chart-key{flex-direction:column}
      .chart-word{font-weight:400;font-size:12px}

      """
    for colour in 1...6 { css += ".chart-k\(colour){--k:var(--c-\(colour))}" }
    css += "\n"
    for columns in 1...8 { css += ".chart-t\(columns){--t:\(columns)}" }
    for column in 1...8 { css += ".chart-x\(column){grid-column:\(column)}" }
    for row in 1...24 { css += ".chart-y\(row){grid-row:\(row)}" }
    return css + """

      @container chart (max-width:279.98px){.chart-fold2{--t:2}
      .chart-fold2 li{grid-area:auto}}
      @container chart (max-width:479.98px){.chart-fold3{--t:2}
      .chart-fold3 li{grid-area:auto}}
      @container chart (max-width:479.98px){.chart-tiles:not(.chart-fold3) .chart-word{
      position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}}

      """
  }()

  static let panels = """
    .chart-panels{display:grid;gap:16px;
    grid-template-columns:repeat(auto-fill,minmax(min(var(--w,132px),100%),1fr));
    align-items:end}
    .chart-broad{--w:240px}
    .chart-panel{min-width:0}
    .chart-panel p{display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 8px;margin:0;
    font-size:13px;line-height:1.45}
    .chart-panel .chart-dots{stroke-width:5px}.chart-panel .chart-hole{stroke-width:2px}
    .chart-panel .chart-line{stroke-width:2px}
    .chart-spark{width:5em;height:1.1em;overflow:visible;vertical-align:-.15em}
    .chart-spark path{fill:none;vector-effect:non-scaling-stroke;stroke:currentColor;
    stroke-width:1.5px;stroke-linejoin:round;stroke-linecap:round}
    .chart-spark .chart-spark-dot{stroke:var(--c-1);stroke-width:6px}
    .chart-spark .chart-spark-lone{stroke-width:3px}
    .chart-spark .chart-spark-hole{stroke:var(--c-paper);stroke-width:3px}
    .chart-spark .chart-spark-none{stroke-dasharray:2 4}

    """

  /// Where colours cannot be relied on, lines differ in their dashes too, and so do their swatches.
  private static let dashes = """
    .chart-s2.chart-line{stroke-dasharray:9 5}.chart-s3.chart-line{stroke-dasharray:2 6}
    .chart-s4.chart-line{stroke-dasharray:9 5 2 5}
    .chart-key .chart-s2{--d:repeating-linear-gradient(90deg,var(--s) 0 6px,#0000 0 10px)}
    .chart-key .chart-s3{--d:repeating-linear-gradient(90deg,var(--s) 0 2px,#0000 0 6px)}
    .chart-key .chart-s4{--d:linear-gradient(90deg,var(--s) 7px,#0000 0 9px,var(--s) 0 17px,
    #0000 0 19px,var(--s) 0)}
    """

  static let modes: String = {
    // Paper is white, whatever the screen was.
    let light = ChartPalette.light
    var printed = "--c-on-low:\(light.onLow);--c-on-high:\(light.onHigh);"
    for (index, colour) in light.series.enumerated() { printed += "--c-\(index + 1):\(colour);" }
    for (index, colour) in light.shades.enumerated() { printed += "--c-q\(index + 1):\(colour);" }
    return """
      @media (forced-colors:active){
      .figure,.chart-mini,.chart-spark{--c-ink:CanvasText;--c-muted:CanvasText;--c-grid:GrayText;
      --c-target:CanvasText;--c-paper:Canvas;--c-hatch:CanvasText;--c-1:CanvasText;--c-2:CanvasText;
      --c-3:CanvasText;--c-4:CanvasText;--c-5:CanvasText;--c-6:CanvasText;forced-color-adjust:none}
      .chart-track{fill:var(--c-paper);stroke:var(--c-ink)}
      .chart-grid,.chart-lane{stroke-opacity:.4}
      [class^=chart-q]{fill:Canvas;stroke:CanvasText}
      .chart-own .chart-bar{stroke:Highlight;stroke-width:3px}
      .chart-p1{--p:CanvasText}.chart-p2{--p:Canvas}.chart-p3{--p:GrayText}.chart-p4{--p:Canvas}
      rect[class^=chart-p]{stroke:CanvasText}.chart-p4:is(rect){stroke-dasharray:2 2}
      .chart-waffle path{--p:CanvasText}.chart-waffle .chart-p2{stroke-width:8px}
      .chart-waffle .chart-p3{stroke-width:3px}.chart-waffle .chart-p4{stroke-dasharray:2 3 2 3 2 4}
      .chart-event.chart-past{stroke:GrayText}
      .figure :is(.q1,.q2,.q3,.q4,.q5,.q6,.q7){background:Canvas;color:CanvasText;border:1px solid CanvasText}
      \(dashes)
      }
      @media print{
      .figure,.chart-mini,.chart-spark{--c-ink:#000;--c-muted:#333;--c-grid:#ccc;--c-target:#000;--c-paper:#fff;
      --c-hatch:#444;\(printed)
      print-color-adjust:exact;break-inside:avoid}
      \(dashes)
      .figure-data::details-content{content-visibility:visible;block-size:auto}
      }

      """
  }()
}
