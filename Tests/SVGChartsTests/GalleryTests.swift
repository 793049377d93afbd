import Foundation
import SVGCharts
import Testing

/// Writes the gallery to the file that `GALLERY` names: what one looks at, and what browsers check.
@Suite struct GalleryTests {
  @Test(.enabled(if: ProcessInfo.processInfo.environment["GALLERY"] != nil))
  func gallery() throws {
    let path = try #require(ProcessInfo.processInfo.environment["GALLERY"])
    var html = """
      <!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Biểu đồ</title>
      <meta name="viewport" content="width=device-width,initial-scale=1"><style>
      :root{color-scheme:light dark}
      body{font:16px/1.5 system-ui,"Noto Sans",sans-serif;margin:0;background:#fff;color:#1b1f24}
      main{max-width:760px;margin:0 auto;padding:20px;display:grid;gap:48px}
      main>*{min-width:0}
      h2{font-size:20px;line-height:1.3}
      @media (prefers-color-scheme:dark){body{background:#14171c;color:#e9ecef}a{color:#8ab8ff}}
      \(ChartStyleSheet.css)</style></head><body><main>

      """
    for (_, figure) in Samples.all {
      let bytes = try figure.html(
        headingLevel: .h2, words: Vietnamese.words, numbers: Vietnamese.numbers)
      html += String(decoding: bytes, as: UTF8.self)
    }
    for (name, figure) in Samples.compact {
      let bytes = try figure.html(words: Vietnamese.words, numbers: Vietnamese.numbers)
      html += "<div style=\"width:160px\">\(name) \(String(decoding: bytes, as: UTF8.self))</div>\n"
    }
    html += "</main></body></html>\n"
    try Data(html.utf8).write(to: URL(fileURLWithPath: path))
  }
}
