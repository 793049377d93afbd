extension FieldKind {
  /// A line that an author could copy.
  func example(_ name: String) -> String {
    switch self {
    case .text: "`\(name): Ngày hội đọc sách`"
    case .integer: "`\(name): 2030`"
    case .number: "`\(name): 12.5`"
    case .boolean: "`\(name): true`"
    case .date: "`\(name): 2025-04-21`"
    case .list: "`\(name): [a, b]`"
    case .mapping: "`\(name): {a: 1, b: 2}`"
    }
  }
}
