/// What a session had to settle for, to be told once.
package enum TerminalNotice: Equatable {
  /// Nothing is known about the terminal; it is treated as another.
  case unknownTerminal(String, treatedAs: String)
  /// The locale says nothing of UTF-8; it is assumed.
  case assumedUTF8
  /// Letters beyond ASCII are replaced by what comes nearest.
  case onlyASCII(codeset: String)
}
