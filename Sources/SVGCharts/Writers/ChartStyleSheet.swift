/// The style sheet that all charts share; a page includes it once.
///
/// Charts carry classes and no inline styles, so that a strict content security policy holds.
/// Colours come from custom properties, which a theme may set on any ancestor of the figures:
/// `--chart-ink`, `--chart-muted`, `--chart-grid`, `--chart-target`, `--chart-paper`,
/// `--chart-hatch`, `--chart-1` to `--chart-6`. Without them the sheet's own light and dark colours
/// show; a theme that sets any must set it for both.
public enum ChartStyleSheet {
  /// The whole style sheet as CSS.
  public static let css: String = colours + frame + gutters + text + marks + rows + modes

  private static let colours = """
    .figure,.chart-mini{
    --c-ink:var(--chart-ink,#1b1f24);--c-muted:var(--chart-muted,#56606b);
    --c-grid:var(--chart-grid,#dfe3e8);--c-target:var(--chart-target,#1b1f24);
    --c-paper:var(--chart-paper,#fff);--c-hatch:var(--chart-hatch,#77808b);
    --c-1:var(--chart-1,#12436d);--c-2:var(--chart-2,#1f857f);--c-3:var(--chart-3,#801650);
    --c-4:var(--chart-4,#d9560f);--c-5:var(--chart-5,#3d3d3d);--c-6:var(--chart-6,#8a68c4)}
    @media (prefers-color-scheme:dark){.figure,.chart-mini{
    --c-ink:var(--chart-ink,#e9ecef);--c-muted:var(--chart-muted,#a9b2bc);
    --c-grid:var(--chart-grid,#343b44);--c-target:var(--chart-target,#e9ecef);
    --c-paper:var(--chart-paper,#14171c);--c-hatch:var(--chart-hatch,#97a1ac);
    --c-1:var(--chart-1,#6bace6);--c-2:var(--chart-2,#28a197);--c-3:var(--chart-3,#e59bc4);
    --c-4:var(--chart-4,#f46a25);--c-5:var(--chart-5,#c9c9c9);--c-6:var(--chart-6,#a285d1)}}

    """

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
    .chart-swatch{flex:none;width:28px;height:14px;overflow:visible}
    .figure-data{margin-top:8px;font-size:14px;line-height:1.45}
    .figure-data summary{cursor:pointer;padding:4px 0}
    .figure-data .table-scroll{overflow-x:auto}
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
    css += "\n.chart-l8{--l:8px}.chart-r8{--r:8px}.chart-r24{--r:24px}\n"
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
    .chart-hole{stroke:var(--c-paper);stroke-width:4px;stroke-linecap:round}
    .chart-s2.chart-dots,.chart-s4.chart-dots,.chart-s4.chart-hole{stroke-linecap:square}
    .chart-s2.chart-dots,.chart-s4.chart-dots{stroke-width:7px}
    .chart-s4.chart-hole{stroke-width:3px}
    .chart-path{stroke:var(--c-target);stroke-width:1.5px;stroke-dasharray:2 4}
    .chart-milestone{fill:var(--c-paper);stroke:var(--c-target);stroke-width:2px}
    .chart-rule{stroke:var(--c-muted);stroke-width:1.5px;stroke-dasharray:7 4}
    .chart-break{stroke:var(--c-muted);stroke-width:1.5px;stroke-dasharray:4 3}
    .chart-track{fill:var(--c-grid)}
    .chart-bar{fill:var(--c-1)}
    .chart-zero{fill:var(--c-1);transform:translateX(-2px)}
    .chart-goal,.chart-level{fill:var(--c-target);stroke:var(--c-paper);stroke-width:2px;
    paint-order:stroke;transform:translateX(-1px)}
    .chart-leader{stroke:var(--c-muted)}
    .chart-absent{stroke:var(--c-hatch);stroke-width:1.5px}
    .chart-due{stroke-dasharray:1.5 2.5}

    """

  private static let rows = """
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
    .chart-own th,.chart-own td{font-weight:700}
    .chart-own .chart-bar{fill:var(--c-5)}
    .chart-row{position:absolute;inset:0;width:100%;height:100%;overflow:visible}
    .chart-mini{display:block;width:100%;height:16px;overflow:visible}

    """

  private static let modes = """
    @media (forced-colors:active){
    .figure,.chart-mini{--c-ink:CanvasText;--c-muted:CanvasText;--c-grid:GrayText;
    --c-target:CanvasText;--c-paper:Canvas;--c-hatch:CanvasText;--c-1:CanvasText;--c-2:CanvasText;
    --c-3:CanvasText;--c-4:CanvasText;--c-5:CanvasText;--c-6:CanvasText;forced-color-adjust:none}
    .chart-track{fill:var(--c-paper);stroke:var(--c-ink)}
    .chart-own .chart-bar{stroke:Highlight;stroke-width:3px}
    .chart-s2.chart-line{stroke-dasharray:9 5}.chart-s3.chart-line{stroke-dasharray:2 6}
    .chart-s4.chart-line{stroke-dasharray:9 5 2 5}
    }
    @media print{
    .figure,.chart-mini{--c-ink:#000;--c-muted:#333;--c-grid:#ccc;--c-target:#000;--c-paper:#fff;
    --c-hatch:#444;--c-1:#12436d;--c-2:#1f857f;--c-3:#801650;--c-4:#d9560f;
    print-color-adjust:exact;break-inside:avoid}
    .chart-s2.chart-line{stroke-dasharray:9 5}.chart-s3.chart-line{stroke-dasharray:2 6}
    .chart-s4.chart-line{stroke-dasharray:9 5 2 5}
    .figure-data::details-content{content-visibility:visible;block-size:auto}
    }

    """
}
