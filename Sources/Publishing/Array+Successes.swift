import Documents

extension Array {
  /// What all came to, if none failed.
  func successes<Success>() throws(SystemError) -> [Success]
  where Element == Result<Success, SystemError> {
    var successes: [Success] = []
    successes.reserveCapacity(count)
    for result in self { successes.append(try result.get()) }
    return successes
  }
}
