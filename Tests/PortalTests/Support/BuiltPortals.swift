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
    let model = try await ReadSite.model(root.path)
    return ReadSite(
      portal: model, asOf: try #require(CalendarDate(DistrictTests.asOf)),
      files: try await district.value.files)
  }
}
