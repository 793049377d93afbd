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
      old: "href=\"../../dinh-chinh/index.html#sua.luot-doc-xa-muoi-2023-2\">đã",
      new: "href=\"../../dinh-chinh/index.html#sua.luot-doc-xa-muoi-2023\">đã", kind: .cell),
    // The table of sources.
    Change(
      file: "chi-so/nha-van-hoa/index.html", old: "<span class=\"small soft\">11/14</span>",
      new: "<span class=\"small soft\">12/14</span>", kind: .source),
    Change(
      file: "chi-so/luot-doc/index.html", old: "#bao-cao.bc-2024-xa-gio\"",
      new: "#bao-cao.bc-2024-xa-muoi\"",
      kind: .source),
    Change(
      file: "chi-so/luot-doc/index.html", old: "trước đó là 808", new: "trước đó là 809",
      kind: .source),
    Change(
      file: "chi-so/luot-doc/index.html", old: "ghi 489 lượt", new: "ghi 498 lượt", kind: .source),
    Change(
      file: "chi-so/luot-doc/index.html", old: "chênh 70 lượt", new: "chênh 7 lượt",
      kind: .source),
    Change(
      file: "chi-so/luot-doc/index.html", old: "được 3.080 lượt", new: "được 3.008 lượt",
      kind: .source),
    Change(
      file: "chi-so/luot-doc/index.html", old: "của 4/4 đơn vị thì được",
      new: "của 3/3 đơn vị thì được", kind: .source),
    Change(
      file: "chi-so/luot-doc/index.html", old: "<tr id=\"so.xa-gio.2022\">", new: "<tr>",
      kind: .source),
    // What is promised, word for word, and where the way starts.
    Change(
      file: "chi-so/nha-van-hoa/index.html", old: "<dd>100\(nbsp)%</dd>",
      new: "<dd>100,0\(nbsp)%</dd>", kind: .promise),
    Change(
      file: "chi-so/luot-muon/index.html", old: "4–6\(nbsp)% mỗi năm</dd>",
      new: "5–6\(nbsp)% mỗi năm</dd>", kind: .promise),
    Change(
      file: "chi-so/nha-van-hoa/index.html", old: "38,9\(nbsp)%</a> năm 2022<br>",
      new: "38,9\(nbsp)%</a> năm 2023<br>", kind: .promise),
    // Charts.
    Change(
      file: "chi-so/luot-doc/index.html", old: "<th scope=\"row\">2024</th><td>3.400",
      new: "<th scope=\"row\">2024</th><td>3.300", kind: .trend),
    Change(
      file: "chi-so/nha-van-hoa/index.html", old: "<td>80</td>", new: "<td>81</td>", kind: .trend),
    Change(
      file: "chi-so/gio-mo-cua/index.html", old: "<td>45,25</td>", new: "<td>45,26</td>",
      kind: .trend),
    Change(
      file: "chi-so/luot-muon/index.html", old: "Tăng 70 lượt", new: "Giảm 70 lượt", kind: .trend),
    Change(
      file: "chi-so/luot-doc/index.html", old: "</td><td>950</td>", new: "</td><td>960</td>",
      kind: .ranking),
    Change(
      file: "don-vi/xa-gio/index.html", old: "<td>67\(nbsp)% (2/4)</td>",
      new: "<td>76\(nbsp)% (2/4)</td>", kind: .bars),
    Change(
      file: "don-vi/xa-gio/index.html", old: "<td>67\(nbsp)% (2/4)</td>",
      new: "<td>67\(nbsp)%</td>", kind: .bars),
    Change(
      file: "index.html", old: "mức cần 4\(nbsp)%, tính đến", new: "mức cần 6\(nbsp)%, tính đến",
      kind: .bullet),
    Change(
      file: "index.html", old: "mốc 80\(nbsp)% của năm 2025", new: "mốc 80\(nbsp)% của năm 2030",
      kind: .bullet),
    Change(
      file: "index.html", old: "năm: 11,7\(nbsp)%. Đã", new: "năm: 11,8\(nbsp)%. Đã",
      kind: .bullet),
    Change(
      file: "chi-so/nha-van-hoa/index.html", old: "50,0\(nbsp)% → 83,3", new: "51,0\(nbsp)% → 83,3",
      kind: .units),
    Change(
      file: "don-vi/index.html", old: ">66,7</td>", new: ">67,6</td>", kind: .units),
    Change(
      file: "chi-so/co-phong-doc/index.html", old: "<td>2</td>", new: "<td>3</td>", kind: .share),
    // Words beside a status.
    Change(
      file: "index.html", old: "(2024): 3,4\(nbsp)%", new: "(2024): 4,3\(nbsp)%", kind: .sentence),
    Change(
      file: "chi-so/diem-hong/index.html", old: "đến 16 điểm", new: "đến 15 điểm",
      kind: .sentence),
    Change(
      file: "index.html", old: "95\(nbsp)% quãng đường", new: "59\(nbsp)% quãng đường",
      kind: .sentence),
    Change(
      file: "index.html", old: "đến 80\(nbsp)%; từ", new: "đến 80,0\(nbsp)%; từ", kind: .sentence),
    Change(
      file: "index.html", old: "2025\">77,8\(nbsp)%</a> năm", new: "2025\">77,78\(nbsp)%</a> năm",
      kind: .sentence),
    Change(
      file: "index.html", old: "theo chỉ tiêu phải tăng 8,2", new: "theo chỉ tiêu phải tăng 2,8",
      kind: .sentence),
    Change(
      file: "index.html", old: "Chỉ so 3 đơn vị", new: "Chỉ so 4 đơn vị", kind: .sentence),
    Change(
      file: "index.html", old: "dựa vào số năm 2024", new: "dựa vào số năm 2025",
      kind: .sentence),
    Change(
      file: "chi-so/luot-doc/index.html", old: "kém đi 174 lượt", new: "kém đi quá 147 lượt",
      kind: .sentence),
    Change(
      file: "chi-so/nha-van-hoa/index.html", old: "thì xếp “chậm nhiều”",
      new: "thì xếp “đi lùi”", kind: .sentence),
    Change(
      file: "index.html", old: "</svg>chậm</span> <span class=\"quality\">tạm tính</span>",
      new: "</svg>chậm</span>", kind: .status),
    Change(
      file: "index.html", old: "</svg>đúng tiến độ</span>", new: "</svg>chậm</span>",
      kind: .status),
    Change(
      file: "ke-hoach/index.html", old: " <span class=\"quality\">tạm tính</span>", new: "",
      kind: .status),
    Change(file: "index.html", old: "</svg>2 chậm", new: "</svg>3 chậm", kind: .status),
    Change(
      file: "chi-so/can-bo/index.html", old: "<div class=\"verdict status--on-track\">",
      new: "<div class=\"verdict status--not-assessable\">", kind: .status),
    Change(file: "chi-so/can-bo/index.html", old: "mới có 2/4", new: "mới có 3/4", kind: .coverage),
    Change(
      file: "chi-so/can-bo/index.html", old: "báo cáo, chưa đủ để đánh giá", new: "báo cáo",
      kind: .coverage),
    Change(
      file: "chi-so/can-bo/index.html", old: "Xã Muối</a>: không công bố",
      new: "Xã Muối</a>: chưa báo cáo", kind: .coverage),
    // One place among the others.
    Change(
      file: "don-vi/xa-trang/index.html",
      old:
        "Thứ 3/3</span></td><td class=\"num\"><a class=\"figure-link\" href=\"../../chi-so/nha-van",
      new:
        "Thứ 2/3</span></td><td class=\"num\"><a class=\"figure-link\" href=\"../../chi-so/nha-van",
      kind: .standing),
    Change(
      file: "don-vi/xa-gio/index.html", old: "nơi đứng giữa 3,3 điểm",
      new: "nơi đứng giữa 3,4 điểm", kind: .standing),
    Change(
      file: "don-vi/xa-gio/index.html", old: "Nhiều nhất: Xã Gió, Xã Muối,",
      new: "Nhiều nhất: Xã Gió,", kind: .standing),
    Change(
      file: "don-vi/xa-gio/index.html", old: "đứng thứ 1 trong 3", new: "đứng thứ 1 trong 4",
      kind: .standing),
    // Milestones by themselves, and the line of the rule.
    Change(
      file: "index.html", old: "2 đạt, 1 không đạt", new: "1 đạt, 2 không đạt", kind: .outcome),
    Change(
      file: "index.html", old: "77,8\(nbsp)% so với 80", new: "77,8\(nbsp)% so với 78",
      kind: .outcome),
    Change(
      file: "index.html", old: "</svg>không đạt</span>", new: "</svg>đạt</span>",
      kind: .outcome),
    Change(
      file: "index.html", old: "#dong.3\">Xếp theo dòng 3", new: "#dong.3\">Xếp theo dòng 4",
      kind: .rule),
    Change(
      file: "index.html", old: "#dong.4\">", new: "#dong.5\">", kind: .rule),
    // What is only known to lie between two numbers.
    Change(
      file: "chi-so/co-phong-doc/index.html", old: "từ 50,0\(nbsp)% đến 75,0\(nbsp)%",
      new: "50,0\(nbsp)%", kind: .link),
    Change(
      file: "chi-so/co-phong-doc/index.html", old: ">từ 50,0\(nbsp)% đến 75,0\(nbsp)% <",
      new: ">50,0\(nbsp)% <", kind: .source),
    Change(
      file: "don-vi/xa-gio/index.html", old: "ít nhất 1.070 lượt", new: "1.070 lượt",
      kind: .link),
    // Lists.
    Change(
      file: "dinh-chinh/index.html", old: "<del>808 lượt", new: "<del>880 lượt", kind: .correction),
    Change(
      file: "dinh-chinh/index.html", old: "60,0\(nbsp)% (3/5)", new: "60,0\(nbsp)% (4/5)",
      kind: .correction),
    Change(
      file: "bao-cao/index.html", old: "4/6 nơi đã nộp; 2 nơi nộp trễ",
      new: "5/6 nơi đã nộp; 2 nơi nộp trễ", kind: .report),
    Change(
      file: "bao-cao/index.html", old: "<td>2</td>", new: "<td>1</td>", kind: .report),
    Change(
      file: "bao-cao/2024/index.html", old: "<li id=\"bao-cao.bc-2024-xa-gio\">",
      new: "<li id=\"bao-cao.bc-2024-xa-gió\">", kind: .report),
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

  /// Every digit of a figure, its parts and bounds, its year and its coverage.
  @Test(arguments: ["nha-van-hoa", "co-phong-doc"])
  func everyDigitOfACSV(_ indicator: String) async throws {
    try await everyDigit(
      of: "so-lieu/chi-so/\(indicator).csv",
      in: [
        "period", "value", "lower", "upper", "numerator", "denominator", "units_reported",
        "units_expected",
      ])
  }

  /// Every word that is one of a few.
  @Test(arguments: [
    ("true", "false"), ("false", "true"), ("reported", "computed"), ("final", "revised"),
    ("not-reported", "withheld"), ("không công bố", "chưa báo cáo"),
  ])
  func aWordOfACSV(_ word: String, _ other: String) async throws {
    let site = try await BuiltPortals.readDistrict.value
    let file = "so-lieu/chi-so/sach-tang.csv"
    let series = try #require(site.series.first { file.contains($0.indicator.id.rawValue + ".") })
    let text = site.text(file)
    let places = text.ranges(of: ",\(word),")
    #expect(!places.isEmpty)
    for place in places {
      var result = ReadBack()
      let changed = text[..<place.lowerBound] + ",\(other)," + text[place.upperBound...]
      result.checkFigures(of: series, in: ReadSite(site, file: file, text: String(changed)))
      #expect(!result.faults.isEmpty, "“\(word)”")
    }
  }

  /// Every digit that is not part of a name or a text: of the target, the status, the figures.
  @Test(arguments: ["nha-van-hoa", "co-phong-doc", "luot-muon"])
  func everyDigitOfAJSON(_ indicator: String) async throws {
    let site = try await BuiltPortals.readDistrict.value
    let file = "so-lieu/chi-so/\(indicator).json"
    let figures = try #require(site.text(file).firstRange(of: "\"indicators\": ["))
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
    for place in places {
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
    // It is one too many, and has the key of another.
    #expect(result.faults.count == 2)
  }
}
