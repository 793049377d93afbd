import Foundation
import PortalModel
import Publishing
import Testing

/// Tables as a Vietnamese Excel writes them say what the English ones say, to the last byte.
@Suite struct VietnameseTablesTests {
  private static let tables = [
    "content/data/doc-sach.csv": """
    sep=;
    Chỉ số;Đơn vị;Năm;Giá trị;Tử số;Mẫu số;Chất lượng;Báo cáo;Ghi chú
    luot-doc;xa-an;2023;1.200;;;số chốt;bc-2023-xa-an;
    luot-doc;xa-an;2024;1\u{202F}300;;;Chính thức;bc-2024-xa-an
    luot-doc;xa-binh;2023;800,0;;;final;bc-2023-xa-binh;
    luot-doc;xa-binh;2024;Chưa báo cáo
    ;;;;;;;;
    nha-van-hoa;xa-an;2024;;3;4;final;bc-2024-xa-an;
    co-thu-vien;xa-an;2024;có;;;final;bc-2024-xa-an;
    co-thu-vien;xa-binh;2023;Không;;;tạm tính;bc-2023-xa-binh;
    """,
    "content/data/reports.csv": """
    Mã;Nơi gửi;Năm;Ngày nộp;Văn bản;Ghi chú
    bc-2023-xa-an;xa-an;2023;15/1/2024;;
    bc-2024-xa-an;xa-an;2024;14/01/2025;;
    bc-2023-xa-binh;xa-binh;2023;2024-02-01
    bc-2024-phong;phong-van-hoa;2024;20/2/2025
    """,
    "content/facilities.csv": """
    Mã;Tên;Loại;Đơn vị;Ghi chú
    thu-vien-huyen;Thư viện Huyện Mẫu;thu-vien;huyen-mau;
    thu-vien-xa-an;Thư viện, phòng đọc Xã An;thu-vien;xa-an;
    """,
  ]

  @Test(arguments: [false, true])
  func publishTheSame(asUTF16: Bool) async throws {
    let root = try PortalRoots.base()
    for (path, text) in Self.tables {
      // What Excel calls “Unicode text” has tabs and UTF-16; its CSV begins with U+FEFF.
      let lines = text.replacing("\n", with: "\r\n") + "\r\n"
      // There a point may be either mark.
      let tabbed = lines.replacing("sep=;\r\n", with: "").replacing("1.200", with: "1200")
        .replacing(";", with: "\t")
      let bytes =
        asUTF16
        ? [0xFF, 0xFE] + tabbed.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        : Array(("\u{FEFF}" + lines).utf8)
      try root.write(bytes, to: path)
    }
    let found = try await Build.run(root)
    #expect(found.diagnostics == [])
    let expected = try await Build.run(PortalRoots.base())
    #expect(found.files == expected.files)
  }

  /// Writers find every word that is accepted in the documentation.
  @Test func wordsAreDocumented() throws {
    let file = Project.root.appendingPathComponent("docs/noi-dung.md")
    let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    let rows = text.split(separator: "\n").filter { $0.hasPrefix("|") }
    for (column, words) in TableWords.headings {
      let row = try #require(
        rows.first { row in
          row.contains("`\(column)`") && words.allSatisfy { row.contains($0) }
        }, "\(column): \(words)")
      #expect(row.hasPrefix("| `"))
    }
    let others =
      TableWords.markers.words + TableWords.answers.words + TableWords.qualities.words
      + TableWords.reportKinds.words
    for word in others { #expect(rows.contains { $0.contains(word) }, "\(word)") }
  }
}
