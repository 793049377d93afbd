extension String {
  /// The text as labels of references are compared: by Unicode's full case folding, in which `ẞ` is
  /// `SS` and the two small sigmas are one.
  ///
  /// The standard library has the mappings of cases but not the folding. Small letters of capital
  /// letters of small letters come to the same, but for the dotless ı, which has no capital of its own.
  var caseFolded: String {
    // Nearly all labels end here.
    if utf8.allSatisfy({ $0 < 0x80 }) { return lowercased() }
    var folded = ""
    for scalar in unicodeScalars {
      guard scalar != "ı" else {
        folded.unicodeScalars.append(scalar)
        continue
      }
      for capital in scalar.properties.lowercaseMapping.unicodeScalars
        .flatMap({ Array($0.properties.uppercaseMapping.unicodeScalars) })
      {
        folded += capital.properties.lowercaseMapping
      }
    }
    return folded
  }
}
