import Figures

/// Units as text: "a 3, b 4 provisional, c withheld, d": the last has no row.
func units(_ text: String) -> [UnitObservation] {
  text.split(separator: ",").map { part in
    let words = part.split(separator: " ", maxSplits: 1).map(String.init)
    let point = words.count > 1 ? SeriesNotation.points("0: \(words[1])").first : nil
    return UnitObservation(
      unit: words[0], value: point?.value, quality: point?.quality ?? .final)
  }
}

/// One unit as text.
func unit(_ text: String) -> UnitObservation {
  units(text).first ?? UnitObservation(unit: "", value: nil)
}
