/// A key or a combination that terminals can tell apart.
package enum Key: Hashable {
  case character(Character)
  case control(Character)
  case alt(Character)
  case enter
  case escape
  case tab
  case backTab
  case backspace
  case insert
  case delete
  case up
  case down
  case left
  case right
  case wordLeft
  case wordRight
  case home
  case end
  case pageUp
  case pageDown
  case function(Int)
}
