/// A press of a mouse button or a turn of its wheel.
package struct Mouse: Equatable {
  package let action: Action
  package let x: Int
  package let y: Int

  /// What the mouse did.
  package enum Action: Equatable {
    case press
    case wheelUp
    case wheelDown
  }

  init?(parameters: [Int], isPress: Bool) {
    guard isPress, parameters.count >= 3, parameters[1] > 0, parameters[2] > 0 else { return nil }
    switch parameters[0] & ~0b1_1100 {
    case 0: action = .press
    case 64: action = .wheelUp
    case 65: action = .wheelDown
    default: return nil
    }
    x = parameters[1] - 1
    y = parameters[2] - 1
  }
}
