/// What looks like a link or an address and is none, because a sign of it is missing or too much.
package enum BrokenLink: Hashable, Sendable {
  /// `[chữ]` at the end of a line and `(https://…)` on the next.
  case lineBreak(text: String, address: String)
  /// `[chữ(https://…)`
  case textNotClosed(text: String, address: String)
  /// `<https://… chữ`
  case angleNotClosed(address: String)
  /// `<https://…/a b>`
  case spaceInAngle(better: String)
  /// `https:/a.vn`, `https:// a.vn`, `https: //a.vn`
  case scheme(written: String, better: String)
}
