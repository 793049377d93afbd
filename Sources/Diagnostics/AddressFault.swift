/// What can be wrong with the address of a web page.
package enum AddressFault: Error, Hashable, Sendable {
  /// It does not begin with `https://` or `http://`.
  case noScheme
  /// `https:` without both slashes: browsers read it as they like.
  case noSlashes
  /// `https://https://…`
  case schemeTwice(better: String)
  /// A name before an `@`, which makes one host look like another.
  case userInfo
  case noHost
  case host
  case port
  /// A character that cannot stand where it stands.
  case character(codePoint: UInt32)
  /// A part of the path that leads elsewhere, or is no name.
  case path
  case queryOrFragment
  /// Percent codes that are no text, or one that may not be.
  case percentCode
  /// `mailto:` without a mail address behind it, and the address that was probably meant.
  case mail(MailFault, better: String?)
  /// `tel:` without a telephone number behind it, and the address that was probably meant.
  case telephone(better: String?)

  /// What is wrong behind `mailto:`.
  package enum MailFault: Hashable, Sendable {
    case missing
    /// No `@`.
    case noSign
    /// Slashes or spaces before the address.
    case gap
    case other
  }
}

extension AddressFault {
  /// An address whose scheme lacks a slash or both, with both.
  static func slashed(_ address: String) -> String {
    let scheme = address.prefix { $0 != ":" }
    let rest = address[scheme.endIndex...].drop { ":/\\ \t".contains($0) }
    return "\(scheme.lowercased())://\(rest)"
  }

  /// The sentences about an address, in a language.
  package func wording(of address: String, in language: DiagnosticLanguage) -> Wording {
    switch language {
    case .vietnamese: vietnamese(address)
    case .english: english(address)
    }
  }
}
