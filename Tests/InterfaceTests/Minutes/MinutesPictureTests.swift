import Domain
import Testing

@testable import Interface

@Suite("Pictures of minutes")
struct MinutesPictureTests {
  private static let text =
    "^N 'Frau Ay berichtet.' Enter '- Drei neue seit Februar' Enter "
    + "'! Die Gruppe bleibt offen (7:1:2, Frau Ay für Herrn Bo)' Enter "
    + "'> Aushang drucken @nowak bis fr' ^N 'Am Kanal.' Enter '> Platz anmelden'"
  private static let scenes = [
    Scene("minutes", text),
    Scene("minutes-empty", "", .english),
    Scene("minutes-small", text, width: 40, height: 10),
    Scene("minutes-large", text, .english, width: 120, height: 40),
    Scene("minutes-saved", text + " ^S ^U ^S"),
    Scene("minutes-attendance", "^T Space j Space Space"),
    Scene("minutes-attendance-small", "^T Space j Space Space", .english, width: 40, height: 10),
  ]

  @Test(arguments: scenes)
  func `is as it was when it was looked at`(_ scene: Scene) throws {
    let office = try TestOffice()
    let app = try office.app("anna", scene.language, width: scene.width, height: scene.height)
    try MinutesScreenTests.prepare(app)
    app.openMinutes(MinutesScreenTests.meeting)
    app.type(scene.keys)
    Picture.check(app, office, scene.name)
  }

  @Test(arguments: [
    ("minutes-recipients", "y"), ("minutes-page", "y Enter Enter"),
    ("minutes-reopen", "y Enter Enter y"),
  ])
  func `closing is as it was when it was looked at`(name: String, keys: String) throws {
    let office = try TestOffice()
    let app = try office.app()
    try MinutesScreenTests.prepare(app)
    app.openMinutes(MinutesScreenTests.meeting)
    app.type("'! Ja' Esc")
    app.open(MinutesScreenTests.meeting)
    app.type(keys)
    Picture.check(app, office, name)
  }
}
