import Domain
import Terminal
import Testing

@testable import Interface

struct DialogPictureTests {
  @Test(arguments: [
    Scene("palette", ":"),
    Scene("palette-search", "2 : 'sort'"),
    Scene("help", "2 ?"),
    Scene("help-end", "2 ? G"),
    Scene("help-form", "2 n F1"),
    Scene("sort-picker", "3 s"),
    Scene("small-palette", "2 :", width: 40, height: 10),
    Scene("english-help", "3 ?", .english, width: 120, height: 40),
    Scene("revert-reason", "2 / 'saaletal' Enter v j z"),
  ])
  func `a dialog shows what may be done`(scene: Scene) throws { try scene.check() }

  @Test
  func `an undo says what it did and what stayed`() throws {
    let office = try TestOffice()
    let app = try office.app()
    let bert = try office.app("bert")
    app.type("2 / 'saaletal' Enter b")
    (app.top as? FormScreen)?.focus("town")
    app.type("^u 'Merseburg' Tab ^u '030 1234' ^S")
    bert.handle(.none)
    bert.type("2 / 'saaletal' Enter b")
    (bert.top as? FormScreen)?.focus("phone")
    bert.type("^u '0345 99' ^S")
    app.handle(.none)
    app.type("u")
    Picture.check(app, office, "undo-report")
  }

  @Test
  func `two values of one field stand beside each other`() throws {
    let office = try TestOffice()
    let app = try office.app()
    let bert = try office.app("bert")
    app.type("2 / 'saaletal' Enter b")
    (app.top as? FormScreen)?.focus("town")
    app.type("^u 'Merseburg' Tab")
    bert.type("2 / 'saaletal' Enter b")
    (bert.top as? FormScreen)?.focus("town")
    bert.type("^u 'Leipzig' Tab ^u '0345 99' ^S")
    app.handle(.none)
    Picture.check(app, office, "form-changed-meanwhile")
    app.type("^S")
    Picture.check(app, office, "conflict")
  }
}
