import SVGCharts

/// A value of a year.
struct YearRow {
  var year: Int
  var value: ChartValue

  init(_ year: Int, _ value: ChartValue) {
    self.year = year
    self.value = value
  }

  init(_ year: Int, _ value: Double) {
    self.init(year, .number(value))
  }
}

/// A value of a place.
struct UnitRow {
  var name: String
  var value: ChartValue
  var href: String?
  var isDistrict = false
}
