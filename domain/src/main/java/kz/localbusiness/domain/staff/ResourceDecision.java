package kz.localbusiness.domain.staff;

/// What a business answers when its owner adds a resource or renames one.
public sealed interface ResourceDecision {

    record Saved(Resource resource) implements ResourceDecision {}

    /// A business uses at most this many at a time.
    record ResourcesFull(int most) implements ResourceDecision {

        public static final int MOST = 100;
    }
}
