import Glibc

/// The locale under which libc knows how wide letters are, as in a running program.
enum UnicodeLocale {
  static let isSet = setlocale(LC_CTYPE, "C.UTF-8") != nil
}
