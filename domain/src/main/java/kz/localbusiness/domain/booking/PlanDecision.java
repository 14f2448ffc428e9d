package kz.localbusiness.domain.booking;

import java.util.Comparator;
import java.util.List;

/// Whether a visit can start at a moment, and how.
public sealed interface PlanDecision {

    /// @param waived the rules that were overridden, none for a client
    record Planned(List<Segment> segments, List<Obstacle> waived) implements PlanDecision {}

    /// @param why one for everybody who might render the first service; never empty
    record NotPossible(List<Explanation> why) implements PlanDecision {

        /// It could be, were it not for other people's claims.
        public boolean isTaken() {
            return why.stream().anyMatch(Explanation::isTaken);
        }

        /// What is in the way of those in whose way the least is.
        public List<Obstacle> obstacles() {
            return why.stream()
                    .map(Explanation::obstacles)
                    .min(Comparator.comparingInt(List::size))
                    .orElse(List.of());
        }
    }
}
