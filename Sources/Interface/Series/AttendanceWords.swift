import Domain
import Workspace

/// The parts of tables about attendance.
enum AttendanceWords {
  /// `6,5` of 65 tenths.
  static func tenths(_ tenths: Int, _ language: Language) -> String {
    "\(tenths / 10)\(language == .german ? "," : ".")\(tenths % 10)"
  }

  /// `3 Kommune, 2 Wohlfahrtsverband`.
  static func types(_ meeting: MeetingAttendance, _ app: App) -> String {
    let office = app.workspace.office
    return meeting.types.map { type, count in
      let words =
        type == .none
        ? Text(de: "ohne Art", en: "no type") : office.words(type, of: .partnerTypes)
      return "\(count) \(words[app.language])"
    }.joined(separator: ", ")
  }
}
