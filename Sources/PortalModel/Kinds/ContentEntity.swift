import Diagnostics
import Documents
import Figures

/// Something that a text of the content stands for, with its translations.
///
/// One type for each kind, in a file of its own, says where its files lie, how it is read, what it refers
/// to and what it is checked for; ``ContentKind`` lists them.
protocol ContentEntity: Described {
  static var kind: ContentKind { get }
  /// Where its files lie. A file that could be of two kinds is of the one that comes first in
  /// ``ContentKind``.
  static var places: [ContentPlace] { get }
  /// What others take it for that refer to it by its name; empty where nobody does.
  static var referredAs: [EntityKind] { get }
  /// Whether it stands for a section of the plan.
  static var describesSection: Bool { get }

  /// Reads it.
  ///
  /// - Parameters:
  ///   - source: The documents that it is read from.
  ///   - diagnostics: Receives every fault of every field.
  /// - Returns: `nil` when a field that must be there is not, or is faulty.
  static func read(_ source: EntitySource, into diagnostics: inout [Diagnostic]) -> Self?

  /// The order in which the portal has them.
  static func sorted(_ entities: [Self], of settings: PortalSettings) -> [Self]

  /// Reports what cannot be true of them together, though every name is known.
  static func check(_ draft: PortalDraft, into diagnostics: inout [Diagnostic])

  /// What others call it by in the files.
  var name: String { get }
  /// A code or number by which people call it, too.
  var code: String? { get }

  /// Reports every name in it that names nothing.
  func checkReferences(_ names: NameTable, into diagnostics: inout [Diagnostic])
}

extension ContentEntity {
  static var referredAs: [EntityKind] { [] }
  static var describesSection: Bool { false }
  static func sorted(_ entities: [Self], of settings: PortalSettings) -> [Self] { entities }
  static func check(_ draft: PortalDraft, into diagnostics: inout [Diagnostic]) {}
  var code: String? { nil }
  func checkReferences(_ names: NameTable, into diagnostics: inout [Diagnostic]) {}
}

extension ContentEntity where Self: Identified {
  var name: String { id.rawValue }
}
