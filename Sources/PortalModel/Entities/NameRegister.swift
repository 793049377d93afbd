private import Synchronization

/// All names that identifiers were ever made of, each once.
///
/// Every figure names its unit, its indicator and its report, and every page looks them up: a name that
/// is kept once is told from others by its number, and copied without counting.
enum NameRegister {
  /// A name in the register, which none ever leaves.
  final class Name: Sendable {
    let text: String
    let number: Int

    fileprivate init(_ text: String, number: Int) {
      self.text = text
      self.number = number
    }
  }

  private static let names = Mutex<[String: Name]>([:])

  static func name(_ text: String) -> Name {
    names.withLock { names in
      if let name = names[text] { return name }
      let name = Name(text, number: names.count)
      names[text] = name
      return name
    }
  }
}
