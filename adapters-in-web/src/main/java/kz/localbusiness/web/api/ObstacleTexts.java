package kz.localbusiness.web.api;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import kz.localbusiness.domain.booking.Obstacle;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.shared.TimeSlot;
import kz.localbusiness.domain.staff.DayOff;
import kz.localbusiness.web.text.Translations;
import org.springframework.stereotype.Component;

/// Tells obstacles to a client in words and in numbers: nothing of other clients, nor of why the
/// business or its people have other plans.
@Component
final class ObstacleTexts {

    private final Translations texts;

    ObstacleTexts(Translations texts) {
        this.texts = texts;
    }

    List<RestObstacle> told(List<Obstacle> obstacles, ZoneId zone, Language language) {
        return told(obstacles, "", zone, language);
    }

    /// @param who keeps them, empty when nobody in particular does
    List<RestObstacle> told(List<Obstacle> obstacles, String who, ZoneId zone, Language language) {
        return obstacles.stream().map(one -> told(one, who, zone, language)).distinct().toList();
    }

    private RestObstacle told(Obstacle obstacle, String who, ZoneId zone, Language language) {
        return switch (obstacle) {
            case Obstacle.InThePast() -> plain("in-the-past", language);
            case Obstacle.TooSoon(var notice) ->
                    numbered("too-soon", "minimumNoticeMinutes", notice.toMinutes(), language);
            case Obstacle.BeyondHorizon(var lastDay) ->
                    numbered("beyond-horizon", "lastDay", lastDay.toString(), language);
            case Obstacle.NotWorking(DayOff.Away _) -> away(who, language);
            case Obstacle.NotWorking _ -> plain("closed", language);
            case Obstacle.OutsideHours(var open) ->
                    with("outside-hours", Map.of("open", spans(open, zone)), language);
            case Obstacle.OnBreak(var pause) -> with("on-break", span(pause, zone), language);
            case Obstacle.OffGrid(var step) ->
                    numbered("off-grid", "stepMinutes", step.toMinutes(), language);
            case Obstacle.DayLimit _ -> plain("day-limit", language);
            case Obstacle.ClientLimit(var most) -> numbered("client-limit", "most", most, language);
            case Obstacle.Taken(var by) -> with("taken", span(by, zone), language);
            case Obstacle.Blocked(var by, _) -> with("taken", span(by, zone), language);
            case Obstacle.SessionFull(var seats) ->
                    numbered("session-full", "seats", seats, language);
            case Obstacle.NoResource _ -> plain("no-resource", language);
            case Obstacle.AgendaFull() -> plain("day-full", language);
        };
    }

    private RestObstacle away(String who, Language language) {
        var message =
                who.isEmpty()
                        ? texts.text(language, "problem.obstacle.not-working")
                        : texts.text(language, "problem.obstacle.not-working-by", who);
        return new RestObstacle("not-working", message, Map.of());
    }

    private RestObstacle plain(String code, Language language) {
        return with(code, Map.of(), language);
    }

    private RestObstacle numbered(String code, String name, Object number, Language language) {
        var message = texts.text(language, "problem.obstacle." + code, number);
        return new RestObstacle(code, message, Map.of(name, number));
    }

    private RestObstacle with(String code, Map<String, Object> details, Language language) {
        return new RestObstacle(code, texts.text(language, "problem.obstacle." + code), details);
    }

    private static List<Map<String, Object>> spans(List<TimeSlot> slots, ZoneId zone) {
        return slots.stream().map(slot -> span(slot, zone)).toList();
    }

    static Map<String, Object> span(TimeSlot slot, ZoneId zone) {
        return Map.of("start", at(slot.start(), zone), "end", at(slot.end(), zone));
    }

    private static OffsetDateTime at(Instant instant, ZoneId zone) {
        return instant.atZone(zone).toOffsetDateTime();
    }
}
