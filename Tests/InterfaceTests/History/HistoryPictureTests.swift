import Domain
import Testing

@testable import Interface

struct HistoryPictureTests {
  @Test(arguments: [
    Scene("history-all", "V j"),
    Scene("history-all-english", "V", .english, width: 120, height: 40),
    Scene("history-all-small", "V j", width: 40, height: 10),
    Scene("history-typing", "V / 'bert halle'"),
    Scene("history-nothing", "V / 'xyz' Enter"),
    Scene("history-days", "V d '10.2. bis 12.2.' Enter"),
    Scene("history-days-question", "V d"),
    Scene("history-user", "V p"),
    Scene("history-kind", "V a 'Freiw' Enter"),
    Scene("history-change", "V Enter"),
    Scene("history-revert", "V / 'website' Enter z"),
    Scene("record-history-found", "2 / 'saaletal' Enter v / 'website' Enter"),
    Scene("record-past", "2 / 'saaletal' Enter D '20.2.' Enter"),
    Scene("record-past-question", "2 / 'saaletal' Enter D"),
    Scene("record-past-small", "V G D", .english, width: 40, height: 10),
  ])
  func `a history shows who changed what and when`(scene: Scene) throws { try scene.check() }
}
