import Domain
import Testing

@testable import Interface

struct RecordPictureTests {
  @Test(arguments: [
    Scene("record-overview", "2 / 'saaletal' Enter Enter"),
    Scene("record-contacts", "2 / 'saaletal' Enter Enter Tab"),
    Scene("record-tasks-empty", "2 / 'saaletal' Enter Enter BackTab BackTab"),
    Scene("record-history", "2 / 'saaletal' Enter v"),
    Scene("record-meeting", "Enter"),
    Scene("small-record", "3 / 'lan' Enter Enter", width: 40, height: 10),
    Scene("english-record", "3 / 'lan' Enter Enter", .english, width: 120, height: 40),
  ])
  func `a record shows what is known of it`(scene: Scene) throws { try scene.check() }
}
