package kz.localbusiness.web.api;

import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import kz.localbusiness.domain.booking.Obstacle;
import kz.localbusiness.domain.booking.SeriesDecision.Conflict;
import org.jspecify.annotations.Nullable;

/// Leaves a resource with a problem; [ApiExceptions] puts it into the caller's language.
final class Refused extends RuntimeException {

    private final ProblemType type;
    private final List<WrongField> wrong;
    private final List<Obstacle> obstacles;
    private final ZoneId zone;

    private final List<Conflict> conflicts;
    private final @Nullable Duration pause;

    private Refused(
            ProblemType type, List<WrongField> wrong, List<Obstacle> obstacles, ZoneId zone) {
        this(type, wrong, obstacles, zone, List.of(), null);
    }

    private Refused(
            ProblemType type,
            List<WrongField> wrong,
            List<Obstacle> obstacles,
            ZoneId zone,
            List<Conflict> conflicts,
            @Nullable Duration pause) {
        super(type.code());
        this.type = type;
        this.wrong = List.copyOf(wrong);
        this.obstacles = List.copyOf(obstacles);
        this.zone = zone;
        this.conflicts = List.copyOf(conflicts);
        this.pause = pause;
    }

    static Refused as(ProblemType type) {
        return new Refused(type, List.of(), List.of(), ZoneOffset.UTC);
    }

    static Refused invalid(List<WrongField> wrong) {
        return new Refused(ProblemType.INVALID_FIELDS, wrong, List.of(), ZoneOffset.UTC);
    }

    /// @param field that tells how much is in the way
    static Refused about(ProblemType type, WrongField field) {
        return new Refused(type, List.of(field), List.of(), ZoneOffset.UTC);
    }

    static Refused wrong(String field, WrongField.Rule rule) {
        return invalid(List.of(new WrongField(field, rule)));
    }

    /// @param zone of the business, in which the obstacles' times are told
    static Refused notOffered(List<Obstacle> obstacles, ZoneId zone) {
        return new Refused(ProblemType.NOT_OFFERED, List.of(), obstacles, zone);
    }

    /// @param conflicts the visits of a series that cannot be
    static Refused inConflict(List<Conflict> conflicts, ZoneId zone) {
        return new Refused(
                ProblemType.SERIES_CONFLICTS, List.of(), List.of(), zone, conflicts, null);
    }

    /// @param pause how long nothing more is taken
    static Refused tooMany(Duration pause) {
        return new Refused(
                ProblemType.TOO_MANY_REQUESTS,
                List.of(),
                List.of(),
                ZoneOffset.UTC,
                List.of(),
                pause);
    }

    Optional<Duration> pause() {
        return Optional.ofNullable(pause);
    }

    List<Conflict> conflicts() {
        return conflicts;
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
