import Domain
import Testing

@testable import Interface

struct PanePictureTests {
  @Test(arguments: [
    Scene("partners", "2"),
    Scene("volunteers", "3 j"),
    Scene("projects", "4"),
    Scene("meetings", "5"),
  ])
  func `each pane shows what it is for`(scene: Scene) throws { try scene.check() }

  @Test(arguments: [
    Scene("filter-typing", "2 / 'halle !ver'"),
    Scene("filter-set", "2 / 'stand:recherchiert' Enter G"),
    Scene("filter-nothing", "3 / 'xyz' Enter"),
    Scene("sorted", "3 s 'std' Enter"),
    Scene("sorted-reverse", "3 S"),
    Scene("marked", "2 Space Space k"),
    Scene("with-archived", "2 A G"),
  ])
  func `a list shows what was done to it`(scene: Scene) throws { try scene.check() }

  @Test(arguments: [
    Scene("empty-partners", "2", isEmpty: true)
  ])
  func `an empty office says what to do`(scene: Scene) throws { try scene.check() }

  @Test(arguments: [
    Scene("small-volunteers", "3 G", width: 40, height: 10),
    Scene("large-partners", "2 j", width: 120, height: 40),
    Scene("huge-meetings", "5", .english, width: 200, height: 60),
    Scene("english-volunteers", "3", .english),
  ])
  func `a pane fits the screen and the language`(scene: Scene) throws { try scene.check() }

  @Test(arguments: [(39, 24), (80, 9), (12, 3), (1, 1)])
  func `where nothing can be read one sentence says so`(width: Int, height: Int) throws {
    let office = try TestOffice()
    let app = try office.app(width: width, height: height)
    app.type("2 Q")
    Picture.check(app, office, "too-small-\(width)x\(height)")
    #expect(!app.isFinished, "Keys are dead where nobody sees what they do.")
    app.type("^c")
    #expect(!app.isFinished)
  }
}
