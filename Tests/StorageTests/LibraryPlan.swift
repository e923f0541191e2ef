import Fixtures
import Storage
import TestSupport

/// A plan for the library: 400 books, 60 members, 1,800 loans unless told otherwise.
func libraryPlan(
  seed: Seed = 42, scale: String = "0.02", tables: [String] = [], part: Part? = nil
) throws -> LoadPlan {
  let scale = Scale(scale) ?? .tiny
  return try LoadPlan.make(
    world: Library.dataset.world(seed: seed, scale: scale), tables: tables, part: part)
}

/// Loads the library into a directory of CSV files.
@discardableResult
func loadLibrary(
  into directory: String, seed: Seed = 42, tables: [String] = [], loader: Loader = Loader()
) throws -> LoadResult {
  try loader.load(
    try libraryPlan(seed: seed, tables: tables), into: CSVStore(directory: directory))
}
