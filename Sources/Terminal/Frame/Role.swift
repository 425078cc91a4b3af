/// What a cell means; the theme says how it looks.
package enum Role: UInt8, CaseIterable {
  case text
  case dim
  case title
  case tab
  case tabActive
  case list
  case listHeader
  case listHeaderSorted
  case listSelected
  case listSelectedMarked
  case listMarked
  case listArchived
  case detail
  case detailLabel
  case detailValue
  case form
  case formLabel
  case formValue
  case formFocus
  case formHint
  case formError
  case dialog
  case dialogBorder
  case dialogTitle
  case dialogSelected
  case match
  case status
  case statusGood
  case statusWarning
  case statusError
  case keys
  case keysKey
  case link
  case success
  case warning
  case error
  case map
  case mapLine
  case mapAgreement
  case mapMeeting
  case mapHub
  case mapCoordination
  case mapAdministration
  case mapAdvice
  case mapSelfOrganised
  case mapCivic
  case mapEducation
  case mapOther
  case mapAlone

  /// The name in theme files: where a theme lacks it, the name without its last part counts.
  package var name: String { row.name }

  /// The sign that stands for the role in the picture that tests compare.
  package var letter: Character { row.letter }

  private var row: (name: String, letter: Character) {
    switch self {
    case .text: ("text", ".")
    case .dim: ("dim", "d")
    case .title: ("title", "T")
    case .tab: ("tab", "t")
    case .tabActive: ("tab.active", "A")
    case .list: ("list", "l")
    case .listHeader: ("list.header", "h")
    case .listHeaderSorted: ("list.header.sorted", "H")
    case .listSelected: ("list.selected", "S")
    case .listSelectedMarked: ("list.selected.marked", "X")
    case .listMarked: ("list.marked", "m")
    case .listArchived: ("list.archived", "a")
    case .detail: ("detail", "i")
    case .detailLabel: ("detail.label", "b")
    case .detailValue: ("detail.value", "v")
    case .form: ("form", "f")
    case .formLabel: ("form.label", "L")
    case .formValue: ("form.value", "V")
    case .formFocus: ("form.focus", "F")
    case .formHint: ("form.hint", "n")
    case .formError: ("form.error", "!")
    case .dialog: ("dialog", "o")
    case .dialogBorder: ("dialog.border", "B")
    case .dialogTitle: ("dialog.title", "D")
    case .dialogSelected: ("dialog.selected", "O")
    case .match: ("match", "M")
    case .status: ("status", "s")
    case .statusGood: ("status.good", "g")
    case .statusWarning: ("status.warning", "w")
    case .statusError: ("status.error", "e")
    case .keys: ("keys", "k")
    case .keysKey: ("keys.key", "K")
    case .link: ("link", "u")
    case .success: ("success", "G")
    case .warning: ("warning", "W")
    case .error: ("error", "E")
    case .map: ("map", "p")
    case .mapLine: ("map.line", "-")
    case .mapAgreement: ("map.agreement", "=")
    case .mapMeeting: ("map.meeting", ",")
    case .mapHub: ("map.hub", "0")
    case .mapCoordination: ("map.coordination", "1")
    case .mapAdministration: ("map.administration", "2")
    case .mapAdvice: ("map.advice", "3")
    case .mapSelfOrganised: ("map.self-organised", "4")
    case .mapCivic: ("map.civic", "5")
    case .mapEducation: ("map.education", "6")
    case .mapOther: ("map.other", "7")
    case .mapAlone: ("map.alone", "8")
    }
  }

  static let byName = Dictionary(uniqueKeysWithValues: allCases.map { ($0.name, $0) })

  /// The names under which a theme is asked for this role, the most specific first.
  var fallbacks: [Role] {
    var found: [Role] = [self]
    var rest = Substring(name)
    while let dot = rest.lastIndex(of: ".") {
      rest = rest[..<dot]
      if let role = Role.byName[String(rest)] { found.append(role) }
    }
    if self != .text { found.append(.text) }
    return found
  }
}
