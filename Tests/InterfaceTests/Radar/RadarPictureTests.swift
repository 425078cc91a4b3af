import Domain
import Testing

@testable import Interface

@Suite("Pictures of parallel offers")
struct RadarPictureTests {
  private static let scenes = [
    Scene("radar", "w r"),
    Scene("radar-reviewing", "w r a 'eine Woche'"),
    Scene("radar-reviewed", "w r a 'eine Woche die, eine die anderen' Enter G"),
    Scene("radar-found", "w r / 'wohnheim' Enter"),
    Scene("radar-nothing", "w r / 'xyz'"),
    Scene("radar-office", "w r j j j"),
    Scene("radar-english", "w r G", .english, width: 130, height: 30),
    Scene("radar-small", "w r", width: 40, height: 10),
    Scene("radar-small-end", "w r G", .english, width: 40, height: 10),
    Scene(
      "radar-alike",
      "4 n 'Sprachcafe am Hafen' ^S"
    ),
    Scene("radar-alike-english", "4 n 'Deutsch im Alltag' ^S", .english),
    Scene("radar-alike-small", "4 n 'Sprachcafe am Hafen' ^S", width: 40, height: 10),
    Scene("radar-alike-look", "4 n 'Sprachcafe am Hafen' ^S 1"),
  ]

  @Test(arguments: scenes)
  func `is as it was when it was looked at`(_ scene: Scene) throws {
    let office = try TestOffice()
    try office.writeParallels()
    let app = try office.app("anna", scene.language, width: scene.width, height: scene.height)
    app.type(scene.keys)
    Picture.check(app, office, scene.name)
  }

  @Test
  func `without two offers it says that nothing is parallel`() throws {
    try Scene("radar-empty", "w r", isEmpty: true).check()
  }
}
