package kz.localbusiness.domain.booking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.localbusiness.domain.staff.StaffId;

/// Whether a start with somebody is in the list, as the world is or as it might be.
record Offered(Instant start, StaffId staff) {

    boolean in(World world) {
        var date = LocalDate.ofInstant(start, world.business().zone());
        return world.on(date).offers().getFirst().offers().stream()
                .anyMatch(one -> one.start().equals(start) && one.staff().contains(staff));
    }

    boolean without(List<Obstacle> obstacles, World world) {
        var remedy = new Remedy(start, staff);
        var might = world;
        for (var obstacle : obstacles) {
            might = remedy.against(obstacle, might);
        }
        return in(might);
    }
}
