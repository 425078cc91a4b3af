import Domain
import Terminal
import Testing

@testable import Interface

struct VocabularyPictureTests {
  static let scenes = [
    Scene("vocabularies", "w B"),
    Scene("small-vocabularies", "w B G", width: 40, height: 10),
    Scene("english-vocabularies", "w B", .english, width: 120, height: 40),
    Scene("terms", "w B j j j Enter b ^u 'Orientierung' Tab ^u ^S j a j j"),
    Scene("small-terms", "w B j j j Enter a j", width: 40, height: 10),
    Scene("english-terms", "w B j j j j j j j Enter j", .english),
    Scene("large-terms", "w B j j j j j j Enter G", width: 120, height: 40),
    Scene("term-new", "w B j j j Enter n 'Gärtnern'"),
    Scene("term-refused", "w B j j j Enter n 'sport' ^S"),
    Scene("small-term", "w B j j j j j j j Enter j b", width: 40, height: 10),
  ]

  @Test(arguments: scenes)
  func `the terms of the office`(scene: Scene) throws { try scene.check() }
}
