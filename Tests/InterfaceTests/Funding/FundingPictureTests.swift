import Domain
import Terminal
import Testing

@testable import Interface

struct FundingPictureTests {
  static let scenes = [
    Scene("funding-due", "w 4 f"),
    Scene("small-funding-due", "w 4 f", width: 40, height: 10),
    Scene("directives", "w 4 d"),
    Scene("english-directives", "w 4 d", .english, width: 120, height: 40),
    Scene("funding-sums", "w 4 j"),
    Scene("small-funding-sums", "w 4 j", width: 40, height: 10),
    Scene("english-funding-sums", "w 4 j", .english, width: 200, height: 60),
    Scene("funding-project", "4 / 'sprachpat' Enter Enter", width: 120, height: 40),
  ]

  @Test(arguments: scenes)
  func `deadlines, directives and sums`(scene: Scene) throws {
    let office = try TestOffice()
    try office.writeFunding()
    let app = try office.app("anna", scene.language, width: scene.width, height: scene.height)
    app.type(scene.keys)
    Picture.check(app, office, scene.name)
  }

  @Test(arguments: [("gra:AAAA0001", "funding-grant"), ("gra:AAAA0003", "funding-check")])
  func `the page of a funding`(row: (id: String, picture: String)) throws {
    let office = try TestOffice()
    try office.writeFunding()
    let app = try office.app()
    app.open(RecordID(row.id))
    Picture.check(app, office, row.picture)
  }
}
