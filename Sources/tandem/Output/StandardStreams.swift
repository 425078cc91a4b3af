import Glibc

/// The three descriptors that every program starts with.
enum StandardStreams {
  /// Fills those that are closed.
  ///
  /// Else a file of the store could get the number of standard output, and a list would be
  /// written into it. What stands in fails at each write, as a closed descriptor does.
  static func prepare() {
    for number in [Int32(0), 1, 2] where fcntl(number, F_GETFD) < 0 {
      _ = open("/dev/null", number == 0 ? O_WRONLY : O_RDONLY)
    }
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
    // Widths of letters do not depend on the language, only on Unicode being known.
    if setlocale(LC_CTYPE, "C.UTF-8") == nil { setlocale(LC_CTYPE, "") }
  }
}
