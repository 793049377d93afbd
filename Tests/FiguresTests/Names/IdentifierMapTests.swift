import Testing

@testable import Figures

@Suite struct IdentifierMapTests {
  private func id(_ name: String) -> Identifier<ReportingUnit> { Identifier(name) }

  @Test func whatWasPutInIsFound() {
    var map = IdentifierMap<ReportingUnit, Int>()
    #expect(map[id("a")] == nil)
    map[id("b")] = 1
    map[id("a")] = 2
    map[id("b")] = 3
    #expect(map[id("a")] == 2)
    #expect(map[id("b")] == 3)
    #expect(map[id("c")] == nil)
    #expect(map.keys == [id("b"), id("a")])
    #expect(map.values == [3, 2])
  }

  @Test func groupsKeepTheirOrder() {
    let map = IdentifierMap(grouping: ["b1", "a1", "b2"]) { id(String($0.prefix(1))) }
    #expect(map.keys == [id("b"), id("a")])
    #expect(map[id("b")] == ["b1", "b2"])
    #expect(map.mapValues(\.count).values == [2, 1])
  }

  @Test func theFirstOfTwoStays() {
    let map = IdentifierMap([(id("a"), 1), (id("b"), 2), (id("a"), 3)])
    #expect(map[id("a")] == 1)
    #expect(map.values == [1, 2])
  }

  @Test func changedInItsPlace() {
    var map = IdentifierMap<ReportingUnit, [Int]>()
    map[id("a"), default: []].append(1)
    map[id("a"), default: [7]].append(2)
    #expect(map[id("a")] == [1, 2])
    #expect(map[id("b"), default: [5]] == [5])
    #expect(map[id("b")] == nil)
  }

  /// As a dictionary would have it, whatever comes in whatever order.
  @Test(arguments: 1...20) func asADictionary(seed: UInt64) {
    var random = SplitMix(seed: seed)
    var map = IdentifierMap<ReportingUnit, Int>()
    var dictionary: [Identifier<ReportingUnit>: Int] = [:]
    for step in 0..<200 {
      let key = id("name-\(Int.random(in: 0..<60, using: &random))")
      map[key] = step
      dictionary[key] = step
    }
    #expect(Set(map.keys) == Set(dictionary.keys))
    for (key, value) in dictionary { #expect(map[key] == value) }
  }
}
