extension String {
  /// Where the first characters end, as a reader counts them; `nil` for a text that has no more.
  package func end(ofCharacters count: Int) -> Index? {
    var left = count
    for index in unicodeScalars.indices {
      // Whether scalars of any script join is a question that takes thirty times as long.
      guard unicodeScalars[index].standsAlone else {
        let end = self.index(startIndex, offsetBy: count, limitedBy: endIndex)
        return end == endIndex ? nil : end
      }
      if left == 0 { return index }
      left -= 1
    }
    return nil
  }
}

extension Unicode.Scalar {
  /// Whether a scalar is a character of its own beside others of its kind: letters of Latin scripts
  /// with their marks composed, digits, the punctuation that goes with them.
  fileprivate var standsAlone: Bool {
    switch value {
    case 0x20..<0x300, 0x1E00...0x1EFF, 0x2010...0x2027, 0x20AB: true
    default: false
    }
  }
}
