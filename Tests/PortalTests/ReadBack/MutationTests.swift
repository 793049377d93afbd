import Documents
import Figures
import PortalModel
import Testing

/// The reading back can fail: one sign changed in a published file is found.
@Suite struct MutationTests {
  struct Change: CustomTestStringConvertible {
    let file: String
    let old: String
    let new: String
    let kind: ReadBack.Kind

    var testDescription: String { "\(file): \(old) → \(new)" }
  }

  private static let nbsp = "\u{A0}"

  static let changes: [Change] = [
    // A figure on another page, its address, its mark.
    Change(
      file: "index.html", old: ">3.900 lượt</a> <small>", new: ">3.800 lượt</a> <small>",
      kind: .link),
    Change(
      file: "en/index.html", old: ">3,900 visits</a> <small>", new: ">3.900 visits</a> <small>",
      kind: .link),
    Change(
      file: "don-vi/index.html", old: "#so.xa-gio.2024\">1.180", new: "#so.xa-gio.2023\">1.180",
      kind: .link),
    Change(
      file: "don-vi/xa-gio/index.html", old: "#so.xa-gio.2022\">1.000",
      new: "#so.xa-muoi.2022\">800", kind: .cell),
    Change(
      file: "chi-so/co-phong-doc/index.html",
      old: "marker marker--not-applicable\" href=\"#so.xa-trang.2023\">không áp dụng",
      new: "marker marker--not-reported\" href=\"#so.xa-trang.2023\">chưa báo cáo", kind: .link),
    Change(
      file: "don-vi/xa-gio/index.html", old: "<span class=\"quality\">ước tính</span>", new: "",
      kind: .cell),
    Change(
      file: "chi-so/luot-doc/index.html",
      old: "href=\"../../dinh-chinh/index.html#luot-doc-xa-muoi-2023-2\">đã",
      new: "href=\"../../dinh-chinh/index.html#luot-doc-xa-muoi-2023\">đã", kind: .cell),
    // The table of sources.
    Change(
      file: "chi-so/nha-van-hoa/index.html", old: "<span class=\"small soft\">11/14</span>",
      new: "<span class=\"small soft\">12/14</span>", kind: .source),
    Change(
      file: "chi-so/luot-doc/index.html", old: "#bc-2024-xa-gio\"", new: "#bc-2024-xa-muoi\"",
      kind: .source),
    Change(
      file: "chi-so/luot-doc/index.html", old: "trước đó là 808", new: "trước đó là 809",
      kind: .source),
    Change(
      file: "chi-so/luot-doc/index.html", old: "ghi 489 lượt", new: "ghi 498 lượt", kind: .source),
    Change(
      file: "chi-so/luot-doc/index.html", old: "chênh 800 lượt", new: "chênh 80 lượt",
      kind: .source),
    Change(
      file: "chi-so/luot-doc/index.html", old: "<tr id=\"so.xa-gio.2022\">", new: "<tr>",
      kind: .source),
    // Charts.
    Change(
      file: "chi-so/luot-doc/index.html", old: "<th scope=\"row\">2024</th><td>3.400",
      new: "<th scope=\"row\">2024</th><td>3.300", kind: .trend),
    Change(
      file: "chi-so/nha-van-hoa/index.html", old: "<td>80</td>", new: "<td>81</td>", kind: .trend),
    Change(
      file: "chi-so/gio-mo-cua/index.html", old: "<td>43,3</td>", new: "<td>43,4</td>",
      kind: .trend),
    Change(
      file: "chi-so/luot-muon/index.html", old: "tăng 35 lượt", new: "tăng 53 lượt", kind: .trend),
    Change(
      file: "chi-so/luot-doc/index.html", old: "</td><td>950</td>", new: "</td><td>960</td>",
      kind: .ranking),
    Change(
      file: "don-vi/xa-gio/index.html", old: "<td>67\(nbsp)%</td>", new: "<td>76\(nbsp)%</td>",
      kind: .bars),
    Change(
      file: "index.html", old: "năm: 11,7\(nbsp)%. Đã", new: "năm: 11,8\(nbsp)%. Đã",
      kind: .bullet),
    Change(
      file: "chi-so/nha-van-hoa/index.html", old: "50\(nbsp)% → 83,3", new: "51\(nbsp)% → 83,3",
      kind: .units),
    Change(
      file: "don-vi/index.html", old: ">66,7</td>", new: ">67,6</td>", kind: .units),
    Change(
      file: "chi-so/co-phong-doc/index.html", old: "<td>2</td>", new: "<td>3</td>", kind: .share),
    // Words beside a status.
    Change(file: "index.html", old: "bình quân 3,4", new: "bình quân 4,3", kind: .sentence),
    Change(
      file: "chi-so/diem-hong/index.html", old: "không quá 13 điểm", new: "không quá 12 điểm",
      kind: .sentence),
    Change(file: "index.html", old: "</svg>3 chậm", new: "</svg>2 chậm", kind: .status),
    Change(
      file: "chi-so/can-bo/index.html", old: "<div class=\"verdict status--not-assessable\">",
      new: "<div class=\"verdict status--on-track\">", kind: .status),
    Change(file: "chi-so/can-bo/index.html", old: "mới có 2/4", new: "mới có 3/4", kind: .coverage),
    Change(
      file: "chi-so/can-bo/index.html", old: "Xã Muối</a>: không công bố",
      new: "Xã Muối</a>: chưa báo cáo", kind: .coverage),
    // One place among the others.
    Change(
      file: "don-vi/xa-trang/index.html",
      old:
        "Thứ 3/3</span></td><td class=\"num\"><a class=\"figure-link\" href=\"../../chi-so/luot-muon",
      new:
        "Thứ 2/3</span></td><td class=\"num\"><a class=\"figure-link\" href=\"../../chi-so/luot-muon",
      kind: .standing),
    Change(
      file: "don-vi/xa-gio/index.html", old: "nơi đứng giữa 230 lượt",
      new: "nơi đứng giữa 203 lượt", kind: .standing),
    // Lists.
    Change(
      file: "dinh-chinh/index.html", old: "<del>808 lượt", new: "<del>880 lượt", kind: .correction),
    Change(
      file: "dinh-chinh/index.html", old: "60\(nbsp)% (3/5)", new: "60\(nbsp)% (4/5)",
      kind: .correction),
    Change(
      file: "bao-cao/index.html", old: "5/7 nơi đã nộp; 2 nơi nộp trễ",
      new: "6/7 nơi đã nộp; 2 nơi nộp trễ", kind: .report),
    Change(
      file: "bao-cao/index.html", old: "<td>2</td>", new: "<td>1</td>", kind: .report),
    Change(
      file: "bao-cao/2024/index.html", old: "<li id=\"bc-2024-xa-gio\">",
      new: "<li id=\"bc-2024-xa-gió\">", kind: .report),
  ]

  @Test(arguments: changes) func page(_ change: Change) async throws {
    let site = try await BuiltPortals.readDistrict.value
    let text = site.text(change.file)
    let range = try #require(text.firstRange(of: change.old), "not on the page")
    let changed = ReadSite(
      site, file: change.file,
      text: text[..<range.lowerBound] + change.new + text[range.upperBound...])
    var before = ReadBack()
    before.check(change.file, of: site)
    #expect(before.faults == [])
    var after = ReadBack()
    after.check(change.file, of: changed)
    #expect(
      after.faults.contains { $0.hasPrefix("\(change.file): \(change.kind): ") },
      "\(after.faults)")
  }

  /// Every digit of a figure, its parts, its year and its coverage.
  @Test func everyDigitOfACSV() async throws {
    try await everyDigit(
      of: "so-lieu/chi-so/nha-van-hoa.csv",
      in: ["period", "value", "numerator", "denominator", "units_reported", "units_expected"])
  }

  /// Every digit that is not part of a name or a text.
  @Test func everyDigitOfAJSON() async throws {
    let site = try await BuiltPortals.readDistrict.value
    let file = "so-lieu/chi-so/nha-van-hoa.json"
    let figures = try #require(site.text(file).firstRange(of: "\"figures\": ["))
    try await expectEachFound(in: file) { text in
      text.indices.filter { index in
        guard index > figures.upperBound, text[index].isASCII, text[index].isNumber else {
          return false
        }
        let line = text[..<index].lastIndex(of: "\n").map { text[$0..<index] } ?? ""
        return line.count { $0 == "\"" } == 2
      }
    }
  }

  private func everyDigit(of file: String, in columns: Set<String>) async throws {
    try await expectEachFound(in: file) { text in
      var column = 0
      var isQuoted = false
      var line = 0
      let names = text.prefix { !$0.isNewline }.split(separator: ",").map(String.init)
      return text.indices.filter { index in
        let character = text[index]
        if character == "\"" { isQuoted.toggle() }
        if character.isNewline { (column, line) = (0, line + 1) }
        if character == ",", !isQuoted { column += 1 }
        return line > 0 && column < names.count && columns.contains(names[column])
          && character.isNumber
      }
    }
  }

  /// Changes one digit after the other, and expects each to be found.
  private func expectEachFound(
    in file: String, where places: (String) -> [String.Index]
  ) async throws {
    let site = try await BuiltPortals.readDistrict.value
    let series = try #require(site.series.first { file.contains($0.indicator.id.rawValue + ".") })
    let text = site.text(file)
    let places = places(text)
    #expect(places.count > 50)
    // The sixteenth digit of a number may change without changing the number.
    for place in places where text.significance(of: place) < 16 {
      var changed = text
      changed.replaceSubrange(place...place, with: text[place] == "7" ? "8" : "7")
      var result = ReadBack()
      result.checkFigures(of: series, in: ReadSite(site, file: file, text: changed))
      let end = text.index(place, offsetBy: 8, limitedBy: text.endIndex) ?? text.endIndex
      #expect(!result.faults.isEmpty, "a digit of “\(text[place..<end])”")
    }
  }

  @Test func aFileThatIsNotListed() async throws {
    let site = try await BuiltPortals.readDistrict.value
    var result = ReadBack()
    result.checkData(of: ReadSite(site, file: "so-lieu/them.csv", text: "a\r\n"))
    #expect(result.faults.count == 1)
  }

  @Test func aRowTooMany() async throws {
    let site = try await BuiltPortals.readDistrict.value
    let file = "so-lieu/so-lieu.csv"
    let text = site.text(file)
    let row = try #require(text.split(separator: "\r\n").last)
    var result = ReadBack()
    result.checkData(of: ReadSite(site, file: file, text: text + row + "\r\n"))
    #expect(result.faults.count == 1)
  }
}

extension String {
  /// Which digit of its number stands at a place, from 1.
  fileprivate func significance(of place: Index) -> Int {
    self[...place].reversed().prefix { $0.isNumber || $0 == "." }.count { $0.isNumber }
  }
}
