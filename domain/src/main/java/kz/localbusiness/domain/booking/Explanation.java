package kz.localbusiness.domain.booking;

import java.util.List;
import kz.localbusiness.domain.staff.StaffId;

/// Everything that keeps people from rendering a visit at a time.
///
/// @param staff for each service whoever could do it with the least in their way
/// @param obstacles none means that nothing keeps them
public record Explanation(List<StaffId> staff, List<Obstacle> obstacles) {

    public Explanation {
        staff = List.copyOf(staff);
        obstacles = List.copyOf(obstacles);
    }

    /// Without what is for the owner's eyes.
    public Explanation toldToClients() {
        return new Explanation(staff, obstacles.stream().map(Obstacle::toldToClients).toList());
    }

    /// Only other people's claims are in the way.
    boolean isTaken() {
        return obstacles.stream().allMatch(Obstacle.OfTheTime.class::isInstance);
    }
}
