/// Words for values that are missing.
public struct MissingWords: Hashable, Sendable {
  /// For ``MissingKind/notReported``, as "chưa báo cáo".
  public var notReported: String
  /// For ``MissingKind/notYetDue``, as "chưa đến kỳ".
  public var notYetDue: String
  /// For ``MissingKind/notApplicable``, as "không áp dụng".
  public var notApplicable: String
  /// For ``MissingKind/withheld``, as "không công bố".
  public var withheld: String

  /// The four words.
  public init(notReported: String, notYetDue: String, notApplicable: String, withheld: String) {
    self.notReported = notReported
    self.notYetDue = notYetDue
    self.notApplicable = notApplicable
    self.withheld = withheld
  }

  subscript(kind: MissingKind) -> String {
    switch kind {
    case .notReported: notReported
    case .notYetDue: notYetDue
    case .notApplicable: notApplicable
    case .withheld: withheld
    }
  }
}
