import Glibc

/// The rows of figures, and the processes that print them.
enum Report {
  static func row(_ subject: String, _ name: String, _ value: Double) {
    let rounded = (value * 1000).rounded() / 1000
    print("\(subject) | \(name) | \(rounded)")
  }

  /// Runs measurements in a new process.
  static func apart(_ arguments: [String]) {
    fflush(nil)
    var words: [UnsafeMutablePointer<CChar>?] =
      (["tandem-bench"] + arguments).map { (word: String) in strdup(word) }
    defer { for word in words { free(word) } }
    words.append(nil)
    var child = pid_t()
    guard posix_spawn(&child, "/proc/self/exe", nil, nil, words, environ) == 0 else { return }
    var status: Int32 = 0
    waitpid(child, &status, 0)
  }
}
