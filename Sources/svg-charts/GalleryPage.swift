import SVGCharts

/// The page around the samples: a table of contents, sections, and a style sheet of a few lines.
///
/// The style sheet and the cards are files beside the page, as on a published site: so the gallery
/// too shows that charts need nothing that a strict content security policy blocks.
struct GalleryPage {
  let sections: [GallerySection]

  /// The page and what lies beside it, by name.
  func files(page: String) throws(ChartError) -> [(name: String, bytes: [UInt8])] {
    var files = [
      (name: page, bytes: Array(try html().utf8)),
      (name: Self.sheetName, bytes: Array((Self.sheet + ChartStyleSheet.css).utf8)),
    ]
    for (index, figure) in Samples.cards.enumerated() {
      let svg = try figure.svg(words: Vietnamese.words, numbers: Vietnamese.numbers)
      files.append((name: Self.cardName(index + 1), bytes: svg))
    }
    return files
  }

  private func html() throws(ChartError) -> String {
    var html = """
      <!doctype html>
      <html lang="vi"><head><meta charset="utf-8"><title>Biểu đồ: mọi loại, mọi trạng thái</title>
      <meta name="viewport" content="width=device-width,initial-scale=1">
      <link rel="icon" href="\(Self.cardName(1))">
      <link rel="stylesheet" href="\(Self.sheetName)"></head>
      <body><main id="main"><h1>Biểu đồ: mọi loại, mọi trạng thái</h1>
      <p>Trang này cho xem mọi loại biểu đồ của SVGCharts trong mọi trạng thái. Mọi số liệu đều là
      minh hoạ.</p>
      <nav aria-label="Các loại biểu đồ"><ul>

      """
    for section in sections {
      html += "<li><a href=\"#\(section.id)\">\(section.title)</a></li>\n"
    }
    html += "<li><a href=\"#the\">Thẻ chia sẻ</a></li>\n</ul></nav>\n"
    for section in sections {
      html += "<section><h2 id=\"\(section.id)\">\(section.title)</h2>\n"
      for sample in section.samples { html += try self.html(of: sample) }
      html += "</section>\n"
    }
    html += "<section><h2 id=\"the\">Thẻ chia sẻ</h2>\n"
    for number in 1...Samples.cards.count { html += card(number) }
    return html + "</section>\n</main></body></html>\n"
  }

  private func html(of sample: Sample) throws(ChartError) -> String {
    let markup = String(decoding: try sample.html(), as: UTF8.self)
    let lang = sample.language == .vietnamese ? "" : " lang=\"\(sample.language.rawValue)\""
    switch sample.content {
    case .figure: return "<div\(lang)>\n\(markup)</div>\n"
    case .bullet: return "<p>Tiến độ: <span class=\"short\">\(markup)</span></p>\n"
    case .sparkline: return "<p>Trong dòng chữ, số bạn đọc \(markup) đứng cạnh con số.</p>\n"
    }
  }

  /// A card as an image, as those who share a link see it.
  private func card(_ number: Int) -> String {
    """
    <p><img width="1200" height="630" alt="Thẻ chia sẻ \(number)" src="\(Self.cardName(number))"></p>

    """
  }

  private static let sheetName = "gallery.css"

  private static func cardName(_ number: Int) -> String { "card-\(number).svg" }

  private static let sheet = """
    :root{color-scheme:light dark;--paper:#fff;--ink:#1b1f24;--soft:#56606b;--link:#075985}
    @media (prefers-color-scheme:dark){
    :root{--paper:#14171c;--ink:#e9ecef;--soft:#a9b2bc;--link:#7cc4f2}}
    body{font:16px/1.5 system-ui,"Noto Sans",sans-serif;margin:0;background:var(--paper);
    color:var(--ink)}
    main{max-width:760px;margin:0 auto;padding:20px}
    a{color:var(--link)}
    h1{font-size:28px;line-height:1.25}
    h2{font-size:22px;line-height:1.3;margin:72px 0 24px;padding-top:12px;
    border-top:3px solid var(--ink)}
    h3{font-size:18px;line-height:1.35}
    nav ul{display:flex;flex-wrap:wrap;gap:4px 20px;padding:0;list-style:none}
    nav a{display:inline-block;padding:4px 0}
    section>*{margin:0 0 48px}
    img{display:block;max-width:100%;height:auto;outline:1px solid var(--soft)}
    .short{display:inline-block;width:160px}

    """
}
