/// A database that is open already, such as a fixture in memory: what is asked of it goes over its
/// one session, and so on one thread at a time.
public protocol OpenDatabase {
  /// What it is called in reports.
  var location: String { get }

  /// How its statements are written.
  var dialect: any SQLDialect { get }

  /// Its session.
  var session: any QuerySession { get }
}
