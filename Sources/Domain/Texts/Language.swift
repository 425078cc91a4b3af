/// The two languages of the program's own texts.
package enum Language: String, CaseIterable, Sendable {
  case german = "de"
  case english = "en"

  /// Chooses as POSIX does: the first of `LC_ALL`, `LC_MESSAGES`, `LANG` that is set decides.
  ///
  /// Everything that does not begin with `en` is German, since the offices are.
  package init(environment: (String) -> String?) {
    let names = ["LC_ALL", "LC_MESSAGES", "LANG"]
    let chosen = names.lazy.compactMap(environment).first { !$0.isEmpty } ?? ""
    self = chosen.hasPrefix("en") ? .english : .german
  }
}
