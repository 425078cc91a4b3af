import Domain

/// All that is wrong with what was asked for.
struct Refusals: Error {
  let all: [Refusal]
}
