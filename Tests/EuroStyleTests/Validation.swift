import Fixtures
import SQLiteStorage
import Storage
import Testing
import Validate

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What the checks say of a fixture as it is now.
/// - Parameters:
///   - fixture: the rows, with whatever was done to them.
///   - world: what they should be.
///   - checks: which checks; all when empty.
/// - Returns: the report.
/// - Throws: when the files cannot be made or read.
func validation(
  of fixture: SQLiteFixture, as world: World, _ checks: [String] = []
) throws -> ValidationReport {
  let directory = "/tmp/fixturectl-laws-\(UInt64.random(in: 0 ... .max))"
  try #require(unsafe mkdir(directory, 0o777) == 0)
  let files = world.databases.map { "\(directory)/\($0.name).sqlite" }
  defer {
    for file in files { unsafe _ = unlink(file) }
    unsafe _ = rmdir(directory)
  }
  for (database, file) in zip(world.databases, files) {
    try fixture.execute("VACUUM \(database.name) INTO '\(file)'")
  }
  var validator = Validator(world)
  validator.checks = checks
  return try validator.validate(SQLiteSource(directory: directory))
}
