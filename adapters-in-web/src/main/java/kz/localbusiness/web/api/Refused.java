package kz.localbusiness.web.api;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import kz.localbusiness.domain.booking.Obstacle;

/// Leaves a resource with a problem; [ApiExceptions] puts it into the caller's language.
final class Refused extends RuntimeException {

    private final ProblemType type;
    private final List<WrongField> wrong;
    private final List<Obstacle> obstacles;
    private final ZoneId zone;

    private Refused(
            ProblemType type, List<WrongField> wrong, List<Obstacle> obstacles, ZoneId zone) {
        super(type.code());
        this.type = type;
        this.wrong = List.copyOf(wrong);
        this.obstacles = List.copyOf(obstacles);
        this.zone = zone;
    }

    static Refused as(ProblemType type) {
        return new Refused(type, List.of(), List.of(), ZoneOffset.UTC);
    }

    static Refused invalid(List<WrongField> wrong) {
        return new Refused(ProblemType.INVALID_FIELDS, wrong, List.of(), ZoneOffset.UTC);
    }

    /// @param zone of the business, in which the obstacles' times are told
    static Refused notOffered(List<Obstacle> obstacles, ZoneId zone) {
        return new Refused(ProblemType.NOT_OFFERED, List.of(), obstacles, zone);
    }

    ProblemType type() {
        return type;
    }

    List<WrongField> wrong() {
        return wrong;
    }

    List<Obstacle> obstacles() {
        return obstacles;
    }

    ZoneId zone() {
        return zone;
    }
}
