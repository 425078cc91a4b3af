import Glibc

/// The process whose number ends the name of a draft.
enum OtherSession {
  /// Whether it still runs: then the draft is that of a form that is open there.
  static func isRunning(_ name: String) -> Bool {
    guard let word = name.split(separator: "-").last, let process = pid_t(word), process > 0,
      process != getpid(), kill(process, 0) == 0
    else { return false }
    // Numbers are given again: another program there has no form open.
    guard let own = words("self") else { return false }
    return words(String(process)) == own
  }

  /// The name of a program that runs.
  private static func words(_ process: String) -> String? {
    guard let file = fopen("/proc/\(process)/comm", "r") else { return nil }
    defer { fclose(file) }
    var buffer = [UInt8](repeating: 0, count: 64)
    let count = fread(&buffer, 1, buffer.count, file)
    return String(decoding: buffer.prefix(count), as: UTF8.self)
  }
}
