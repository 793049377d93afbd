extension FieldKind {
  /// A line that an author could copy, with what fields hold in the message's language.
  func example(_ name: String, _ hints: [String: FieldHint]) -> String {
    switch self {
    case .text: "`\(name): \"\(hints[name]?.what ?? "…")\"`"
    case .integer: name == "decimals" ? "`decimals: 1`" : "`\(name): 2030`"
    case .number: "`\(name): 12.5`"
    case .boolean: "`\(name): true`"
    case .date: "`\(name): 2025-04-21`"
    case .list: "`\(name): [\(Self.elements[name] ?? "…, …")]`"
    case .mapping where name == "image":
      "`image: {file: tu-sach.jpg, alt: \"\(hints["alt"]?.what ?? "…")\"}`"
    case .mapping: "`\(name): {\(Self.fields[name] ?? "…: …")}`"
    }
  }

  /// What stands in lists of some fields.
  private static let elements = [
    "languages": "vi, en", "units": "xa-phu-long", "places": "xa-phu-long",
    "tasks": "ii-1-a", "campaigns": "ngay-sach-va-van-hoa-doc", "applies-to": "xa, thi-tran",
    "reported-for": "huyen", "basis": "quyet-dinh-1520", "recipients": "\"UBND các xã;\"",
  ]

  /// What stands in groups of fields.
  private static let fields = [
    "valid": "to: 2025-06-30", "period": "from: 2023, to: 2030",
    "contact": "body: phong-van-hoa, note: \"…\"",
    "reporting": "every: year, to: phong-van-hoa", "due": "day: \"03-31\", source: \"…\"",
    "baseline": "year: 2022, value: 50, source: \"…\"",
    "target": "type: level, milestones: [{year: 2030, value: 100}]",
    "licence": "title: CC BY 4.0, url: \"https://…\"",
    "time-zone": "name: Asia/Ho_Chi_Minh, utc-offset: \"+07:00\"",
    "closing": "section: III, text: \"…\"", "tile": "column: 1, row: 1",
  ]
}
