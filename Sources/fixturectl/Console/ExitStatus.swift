import Storage
import Validate

/// What a process says at its end, once and for all.
enum ExitStatus: Equatable {
  /// Done, and all is as it should be.
  case ok
  /// The answer is no: data does not match, is not there, or there is no such row.
  case failed
  /// It could not be done here: no permission, no room, in use, or something else is in the way.
  case unable
  /// The command was not understood.
  case usage
  /// A signal asked for the end.
  case interrupted(signal: Int32)

  /// The number that the shell sees.
  var code: Int32 {
    switch self {
    case .ok: 0
    case .failed: 1
    case .unable: 2
    case .usage: 64
    case .interrupted(let signal): 128 + signal
    }
  }

  /// The status that an error of a store leads to.
  init(of error: StoreError) {
    switch error {
    case .unknownName, .nothingChosen: self = .usage
    default: self = .unable
    }
  }

  /// The status that a verdict leads to.
  init(of verdict: ValidationReport.Verdict) {
    switch verdict {
    case .passed: self = .ok
    case .failed: self = .failed
    case .unknown: self = .unable
    }
  }

  /// For the help page.
  static let table = """
    Exit codes: 0 done, 1 failed (the data does not match its manifest, a check or another target, \
    is not there, or has no such row, or a planted fault survived), 2 could not be done (no \
    permission, no room, in use, or something else is in the \
    way), 64 wrong usage, 130 or 143 stopped by Ctrl-C or SIGTERM; what was there before stays.
    """
}

/// A failure with its status.
struct CommandFailure: Error, Equatable {
  let status: ExitStatus
  let message: String

  init(_ status: ExitStatus, _ message: String) {
    self.status = status
    self.message = message
  }
}
