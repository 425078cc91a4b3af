import Domain
import Testing

@testable import Interface

struct MatrixPictureTests {
  @Test(arguments: [
    Scene("matrix", "w m . . l"),
    Scene("matrix-last", "w m End G"),
    Scene("matrix-small", "w m l", width: 40, height: 10),
    Scene("matrix-large", "w m j", .english, width: 120, height: 40),
    Scene("matrix-huge", "w m j", width: 200, height: 60),
    Scene("matrix-english", "w m", .english),
    Scene("matrix-district", "w m s 'hafen' Enter"),
    Scene("matrix-day", "w m d '1.7.' Enter"),
    Scene("matrix-idle", "w m s 'hafen' Enter f 'frauen' Enter o"),
    Scene("matrix-role", "w m r"),
    Scene("matrix-menu", "w m / 'nbh' Enter / 'patenschaften' Enter Enter"),
    Scene("matrix-entries", "w m j b"),
    Scene("findings", "w l j"),
    Scene("findings-english", "w l G", .english, width: 120, height: 40),
    Scene("findings-small", "w l", width: 40, height: 10),
  ])
  func `the matrix of forty offices stays readable`(scene: Scene) throws {
    let office = try TestOffice()
    try office.fillMatrix()
    let app = try office.app("anna", scene.language, width: scene.width, height: scene.height)
    app.type(scene.keys)
    Picture.check(app, office, scene.name)
  }

  @Test(arguments: [
    Scene("matrix-empty", "w m", isEmpty: true),
    Scene("findings-empty", "w l G", isEmpty: true),
  ])
  func `an office without responsibilities is told how to begin`(scene: Scene) throws {
    try scene.check()
  }
}
