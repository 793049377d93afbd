/// What makes a text no number, as far as it can be told, with the number to write instead.
///
/// Numbers stand as the file that holds them writes numbers.
package enum NumberFault: Hashable, Sendable {
  /// `83%`
  case percent(number: String)
  /// `80 bản`, `80.000đ`
  case words(number: String)
  /// `1,5 triệu`: the number written out, and as it would be if the indicator counts millions
  case scaled(full: String, number: String)
  /// `khoảng 80`, `~80`, `>80`
  case about(number: String)
  /// `+80`, `(80)`, `'80`, `“80”`, `80*`, `80¹`
  case marks(number: String)
  /// `8O`, `l80`
  case letters(number: String)
  /// `1,234,567` where a comma is the decimal mark
  case thousands(number: String)
  /// `12.5` where a comma is the decimal mark
  case decimalMark(number: String)
  /// `80?`
  case doubtful(number: String)
  /// `٨٠`: digits of another script
  case otherDigits(number: String)
  /// `80-90`
  case range
  /// `3/4`
  case fraction
  /// `50+30`, `=SUM(D2:D20)`
  case formula(result: String?)
  /// `18-Jun`: what a spreadsheet makes of `18/6`
  case day
  /// `1,2E+05`: what a spreadsheet makes of a number with many digits
  case scientific
  case other
}
