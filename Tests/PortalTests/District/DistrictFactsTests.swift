import Diagnostics
import Publishing
import Testing

/// What a reader must be told, stated one by one.
@Suite struct DistrictFactsTests {
  private let build: BuiltPortal

  init() async throws {
    build = try await BuiltPortals.district.value
  }

  /// Another unit's figure begins a line of its own: no stroke falls from 78.6 % to 77.8 %.
  @Test(arguments: ["nha-van-hoa", "luot-doc"])
  func anotherUnitIsABreakAndNotADrop(_ indicator: String) throws {
    let page = try build.text("chi-so/\(indicator)/index.html")
    let chart = try #require(page.slice(from: "id=\"bieu-do.xu-huong\"", to: "</figure>"))
    #expect(chart.contains("<line class=\"chart-break\""))
    #expect(chart.contains("Từ năm 2025: Đặc khu Đảo Mẫu."))
    let line = try #require(chart.slice(from: "chart-plot", to: "</svg>"))
    let stroke = try #require(line.slice(from: "chart-line chart-s1\" d=\"", to: "\""))
    #expect(stroke.count { $0 == "M" || $0 == "m" } == 1)
    #expect(
      stroke.matches(of: /-?[0-9.]+/).count == 6, "three years of the district, joined: two each")
    let dots = try #require(line.slice(from: "chart-dots chart-s1\" d=\"", to: "\""))
    #expect(dots.count { $0 == "M" || $0 == "m" } == 4, "and the special zone's year beside them")
    // The whole is one place under two names; what some communes come to is not compared with it.
    let summary = try #require(chart.slice(from: "figure-summary\"", to: "</p>"))
    #expect(!summary.contains("Giảm") && summary.contains(" so với năm 2022."))
  }

  @Test func endedUnitKeepsItsAddress() throws {
    let page = try build.text("don-vi/xa-gio/index.html")
    #expect(page.contains("<strong>Đơn vị này không còn.</strong>"))
    #expect(page.contains("<a href=\"../dac-khu-dao-mau/index.html\">Đặc khu Đảo Mẫu</a>"))
    #expect(page.contains("mã 99111"))
    let successor = try build.text("don-vi/dac-khu-dao-mau/index.html")
    #expect(successor.contains("mã 99111"), "a code may come back")
    #expect(successor.contains("<a href=\"../xa-gio/index.html\">Xã Gió</a>"))
  }

  /// 67 % of two communes of four is shown; the word rests on the year before, and says so.
  @Test func tooFewUnitsAreShownAndNotJudged() throws {
    let page = try build.text("chi-so/can-bo/index.html")
    let verdict = try #require(page.slice(from: "<div class=\"verdict", to: "</div>\n<div"))
    #expect(verdict.contains("status--on-track"))
    #expect(verdict.contains("67\u{A0}%</a> <span class=\"quality\">tạm tính</span>"))
    #expect(verdict.contains("45\u{A0}%</a> năm 2023; trên đường đến 90\u{A0}% năm 2030"))
    #expect(verdict.contains("Năm 2024 mới có 2 trên 4 đơn vị, chưa đủ để xét."))
    #expect(
      verdict.contains("Chưa có số năm 2025 để xét, nên chữ này dựa vào số năm 2023."))
    #expect(verdict.contains("mới có 2/4 đơn vị báo cáo, chưa đủ để đánh giá"))
    #expect(verdict.contains("Xã Muối</a>: không công bố"))
    #expect(verdict.contains("Xã Thuyền</a>: chưa báo cáo"))
    let json = try build.text("so-lieu/chi-so/can-bo.json")
    #expect(json.contains("\"name\": \"on-track\""))
    #expect(json.contains("\"period\": 2023,\n    \"baseline\""))
  }

  /// Three of four communes count 14 broken places: the fourth can only add to them.
  @Test func aSumOfSomeUnitsIsAtLeastSoMuch() throws {
    let page = try build.text("chi-so/diem-hong/index.html")
    let verdict = try #require(page.slice(from: "<div class=\"verdict", to: "</div>\n<div"))
    #expect(verdict.contains("status--far-behind"))
    #expect(verdict.contains("ít nhất 14 điểm</a> <span class=\"quality\">ước tính</span>"))
    #expect(verdict.contains("3/4 đơn vị đã báo cáo"))
    #expect(
      verdict.contains(
        "18 điểm</a> năm 2023. Đi được 67\u{A0}% quãng đường từ 22 điểm (2021) đến 16 điểm;"))
    #expect(verdict.contains("Năm 2024 mới có 3 trên 4 đơn vị, chưa đủ để xét."))
  }

  /// Three of four units reported both years: 1,000 became 1,070, and 390 of the fourth stay out.
  @Test func growthComparesLikeWithLike() throws {
    let page = try build.text("chi-so/luot-muon/index.html")
    #expect(
      page.contains("Từ 1.000 lượt (2022) đến 1.070 lượt (2024): 3,4\u{A0}% mỗi năm, bằng 85"))
    #expect(page.contains("Chỉ so 3 đơn vị có số ở cả hai năm; 1 đơn vị khác không tính."))
    #expect(page.contains("mức cần 4–6\u{A0}%"), "a range that asks for its lower end")
  }

  @Test(arguments: [
    ("luot-doc", "Gộp số của 4/4 đơn vị thì được 3.080 lượt: chênh 70 lượt."),
    ("luot-doc", "Huyện Đảo Mẫu ghi 489 lượt: chênh 19 lượt."),
    ("luot-doc", "Theo sổ của huyện, có cả lượt mượn"),
    ("co-phong-doc", "Huyện Đảo Mẫu ghi chưa: chênh trái ngược."),
    ("tra-cuu", "Phòng Văn hóa ghi có: chênh trái ngược."),
  ])
  func differencesAreShown(_ indicator: String, _ words: String) throws {
    #expect(try build.text("chi-so/\(indicator)/index.html").contains(words))
  }

  /// 2,800 from the district and from its four communes: agreement is no news.
  @Test func agreementIsNotADispute() throws {
    let page = try build.text("chi-so/luot-doc/index.html")
    // 3,400 of the district may well be what four communes come to of which three have 2,600.
    let later = try #require(page.slice(from: "<tr id=\"so.huyen-dao-mau.2024\">", to: "</tr>"))
    #expect(!later.contains("Gộp số"))
    let row = try #require(page.slice(from: "<tr id=\"so.huyen-dao-mau.2022\">", to: "</tr>"))
    #expect(!row.contains("Gộp số"))
  }

  @Test func correctedFiguresLeadToTheirEntries() throws {
    let page = try build.text("chi-so/luot-doc/index.html")
    #expect(
      page.contains(
        """
        <a class="figure-link" href="#so.xa-muoi.2023">880</a> \
        <a class="tag tag--corrected" \
        href="../../dinh-chinh/index.html#sua.luot-doc-xa-muoi-2023-2">đã đính chính</a>
        """))
    let row = try #require(page.slice(from: "<tr id=\"so.xa-muoi.2023\">", to: "</tr>"))
    #expect(row.contains("Đính chính ngày 05/3/2024; trước đó là 808 lượt."))
    #expect(row.contains("Đính chính ngày 10/9/2024; trước đó là 850 lượt."))
    let entries = try build.text("dinh-chinh/index.html")
    let anchors = entries.matches(of: /<li id="([^"]+)">/).map { String($0.output.1) }
    #expect(
      anchors == [
        "sua.luot-doc-huyen-dao-mau-2024", "sua.nha-van-hoa-xa-muoi-2023",
        "sua.luot-doc-xa-muoi-2023-2", "sua.sach-tang-xa-trang-2023", "sua.luot-doc-xa-muoi-2023",
      ])
  }

  /// What is held back is in no sum any more: 15 and 9 remain of 26.
  @Test func withheldFiguresLeaveTheSums() throws {
    let csv = try build.text("so-lieu/chi-so/sach-tang.csv")
    #expect(csv.contains("xa-trang,Xã Trăng,xa,2023,,withheld,không công bố,"))
    #expect(csv.contains("huyen-dao-mau,Huyện Đảo Mẫu,huyen,2023,24,,,24,,"))
  }

  /// Who says that there is no figure, and somebody who gives one.
  @Test func silenceBesideAnothersFigure() throws {
    let csv = try build.text("so-lieu/chi-so/sach-tang.csv")
    #expect(csv.contains("xa-muoi,Xã Muối,xa,2022,8,,,,,,,người,final,reported-by-other,true,"))
    #expect(
      csv.contains("xa-muoi,Xã Muối,xa,2022,,not-reported,chưa báo cáo,,,,,,,reported,false,"))
    let page = try build.text("chi-so/sach-tang/index.html")
    #expect(page.contains("<a class=\"figure-link\" href=\"#so.xa-muoi.2022\">8</a>"))
  }

  @Test func notesAreNoFormulas() throws {
    let csv = try build.text("so-lieu/chi-so/sach-tang.csv")
    for note in [",'=1+1,", ",'-5,", ",\"'@SUM(A1), rồi thôi\","] {
      #expect(csv.contains(note))
    }
    #expect(try build.text("so-lieu/bao-cao.csv").contains(",'=2+2,"))
    #expect(try build.text("so-lieu/chi-so/sach-tang.json").contains("\"note\": \"=1+1\""))
    #expect(try build.text("chi-so/sach-tang/index.html").contains(">=1+1</p>"))
  }

  @Test func namedBaselineNamesItsSource() throws {
    let page = try build.text("chi-so/diem-hong/index.html")
    #expect(page.contains("22 điểm năm 2021"))
    #expect(page.contains("Phụ lục của kế hoạch mẫu, trang 3"))
    let english = try build.text("en/indicators/luot-doc/index.html")
    #expect(english.contains("3,900 visits</a>"))
  }
}

/// Corrections that no longer fit what they correct.
@Suite struct DistrictMisfitTests {
  @Test func stopsTheBuild() async throws {
    let root = try PortalRoots.district()
    try root.replace(
      "luot-doc,xa-muoi,2023,808,", by: "luot-doc,xa-muoi,2023,809,",
      in: "content/data/doc-sach.csv")
    let build = try await Build.run(root, asOf: DistrictTests.asOf)
    // The second of the chain does not follow either.
    #expect(
      build.diagnostics.map(\.problem.identifier)
        == ["model.correction-does-not-fit", "model.correction-does-not-fit"])
    #expect(build.artifacts.isEmpty)

    let run = try Command.haidang(["build", root.path, "--as-of", DistrictTests.asOf])
    #expect(run.status == 1)
    #expect(!root.has("site"))
  }
}

extension String {
  /// What stands between two texts; `nil` where they do not follow each other.
  func slice(from start: String, to end: String) -> String? {
    guard let first = firstRange(of: start) else { return nil }
    let rest = self[first.upperBound...]
    return rest.firstRange(of: end).map { String(rest[..<$0.lowerBound]) }
  }
}
