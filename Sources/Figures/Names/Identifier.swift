/// The name of an entity among its kind: the slug of its file or folder, such as `xa-phu-long`.
///
/// Two are the same when they are one in the register of names, so that nobody compares their letters.
public struct Identifier<Entity>: Hashable, Sendable {
  /// In the register, which keeps it as long as the program runs.
  nonisolated(unsafe) private let text: UnsafePointer<String>
  /// The identifier's place among all, by which an ``IdentifierMap`` finds its value.
  public let number: Int

  /// The name as the content writes it.
  public init(_ rawValue: String) {
    let name = NameRegister.name(rawValue)
    text = name.text
    number = name.number
  }

  /// The name as the content writes it.
  public var rawValue: String { text.pointee }

  /// Whether two names are the same.
  public static func == (left: Identifier, right: Identifier) -> Bool {
    left.number == right.number
  }

  /// Feeds the name's number into a hash.
  public func hash(into hasher: inout Hasher) { hasher.combine(number) }
}

extension Identifier: Comparable {
  /// Orders by bytes: the order of names that no language has a say in.
  public static func < (left: Identifier, right: Identifier) -> Bool {
    left.rawValue.utf8.lexicographicallyPrecedes(right.rawValue.utf8)
  }
}
