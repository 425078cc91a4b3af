import Glibc

/// Settles how letters are sent to the terminal.
enum Encoding {
  /// Sets the character type of the locale and tells whether it is UTF-8, and what to say about it.
  static func settle() -> (isUTF8: Bool, notice: TerminalNotice?) {
    let known = setlocale(LC_CTYPE, "") != nil
    if known, codeset == "UTF-8" { return (true, nil) }
    let own = known ? codeset : ""
    // Plain C says only that nobody chose; another codeset is what this terminal really shows.
    let isUnchosen = own.isEmpty || own == "ANSI_X3.4-1968"
    if isUnchosen, useUTF8() { return (true, .assumedUTF8) }
    return (false, .onlyASCII(codeset: own))
  }

  private static func useUTF8() -> Bool {
    for name in ["C.UTF-8", "C.utf8", "en_US.UTF-8", "de_DE.UTF-8"] {
      if setlocale(LC_CTYPE, name) != nil, codeset == "UTF-8" { return true }
    }
    setlocale(LC_CTYPE, "C")
    return false
  }

  private static var codeset: String {
    nl_langinfo(nl_item(CODESET)).map { String(cString: $0) } ?? ""
  }
}
