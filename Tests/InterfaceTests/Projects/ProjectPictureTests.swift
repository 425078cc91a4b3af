import Domain
import Testing

@testable import Interface

@Suite("Pictures of projects over time and of the team")
struct ProjectPictureTests {
  private static let scenes = [
    Scene("timeline", "w 4 t"),
    Scene("timeline-part", "w 4 t j j"),
    Scene("timeline-months", "w 4 t s s j j l", .english),
    Scene("timeline-years", "w 4 t s"),
    Scene("timeline-later", "w 4 t > > G", .english),
    Scene("timeline-small", "w 4 t j j", width: 40, height: 10),
    Scene("timeline-small-english", "w 4 t s G h", .english, width: 40, height: 10),
    Scene("timeline-large", "w 4 t j j", width: 120, height: 40),
    Scene("timeline-large-english", "w 4 t s s", .english, width: 120, height: 40),
    Scene("timeline-own", "w 4 t f"),
    Scene("guide-projects", "w 4 l"),
    Scene("guide-projects-wide", "w 4 l", .english, width: 130, height: 30),
    Scene("staff-load", "w 4 w"),
    Scene("staff-load-wide", "w 4 w", .english, width: 120, height: 30),
    Scene("balance", "w 4 o"),
    Scene("balance-small", "w 4 o j", .english, width: 40, height: 10),
    Scene("strategies", "w 4 H"),
    Scene("project-page", "w 4 t j j Enter"),
  ]

  @Test(arguments: scenes)
  func `is as it was when it was looked at`(_ scene: Scene) throws {
    let office = try TestOffice()
    try office.writeProjects()
    let app = try office.app("anna", scene.language, width: scene.width, height: scene.height)
    app.type(scene.keys)
    Picture.check(app, office, scene.name)
  }

  @Test(arguments: [
    ("timeline-empty", "w 4 t"), ("staff-load-empty", "w 4 w"), ("balance-empty", "w 4 o"),
    ("guide-projects-empty", "w 4 l"),
  ])
  func `an empty office has pictures, too`(_ row: (name: String, keys: String)) throws {
    try Scene(row.name, row.keys, isEmpty: true).check()
  }
}
