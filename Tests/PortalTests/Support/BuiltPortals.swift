import Publishing

/// Portals that many tests read and none changes, each built once.
enum BuiltPortals {
  static let district = Task {
    try await Build.run(PortalRoots.district(), asOf: DistrictTests.asOf)
  }
}
