import Domain
import Testing

@testable import Interface

@Suite("Pictures of the time of volunteers")
struct LoadPictureTests {
  private static let load = "3 / 'brandt' Enter L"
  private static let scenes = [
    Scene("load-weeks", load),
    Scene("load-months", load + " o"),
    Scene("load-weeks-wide", load, .english, width: 130, height: 40),
    Scene("load-weeks-small", load, width: 40, height: 10),
    Scene("load-months-small", load + " o j", .english, width: 40, height: 10),
    Scene("load-page", "3 / 'brandt' Enter Enter"),
    Scene("load-map", "w 3 L"),
    Scene("load-map-cell", "w 3 L j j l l"),
    Scene("load-map-topics", "w 3 L o G End", .english),
    Scene("load-map-wide", "w 3 L", width: 130, height: 40),
    Scene("load-map-small", "w 3 L j l", width: 40, height: 10),
    Scene("load-map-people", "w 3 L Enter"),
    Scene("free", "w 3 z d 'Di' Enter z 'nachmittags' Enter p 'dari' Enter"),
    Scene("free-whole", "w 3 z d 'Tue' Enter z '14-17' Enter", .english, width: 120, height: 40),
    Scene("free-nobody", "w 3 z z 'abends' Enter"),
    Scene("free-small", "w 3 z d 'Di' Enter", width: 40, height: 10),
    Scene("free-asking", "w 3 z z '17-14' Enter"),
    Scene("interpreters", "w 3 p"),
    Scene("interpreters-found", "w 3 p / 'rahimi schule' Enter", .english),
    Scene("interpreters-small", "w 3 p G", width: 40, height: 10),
  ]

  @Test(arguments: scenes)
  func `is as it was when it was looked at`(_ scene: Scene) throws {
    let office = try TestOffice()
    try office.writeLoad()
    let app = try office.app("anna", scene.language, width: scene.width, height: scene.height)
    app.type(scene.keys)
    Picture.check(app, office, scene.name)
  }

  @Test(arguments: [
    ("load-map-empty", "w 3 L"), ("free-empty", "w 3 z"), ("interpreters-empty", "w 3 p"),
  ])
  func `an empty office has pictures, too`(_ row: (name: String, keys: String)) throws {
    try Scene(row.name, row.keys, isEmpty: true).check()
  }
}
