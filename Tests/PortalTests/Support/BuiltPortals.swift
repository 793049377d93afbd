import Documents
import Publishing
import Quantities
import Testing

/// Portals that many tests read and none changes, each built once.
enum BuiltPortals {
  static let district = Task {
    try await Build.run(PortalRoots.district(), asOf: DistrictTests.asOf)
  }

  /// The district as its readers have it.
  static let readDistrict = Task {
    let root = try PortalRoots.district()
    let day = try #require(CalendarDate(DistrictTests.asOf))
    return ReadSite(
      portal: try await ReadSite.model(root.path, asOf: day), asOf: day,
      files: try await district.value.files)
  }
}
