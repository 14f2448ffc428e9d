package kz.localbusiness.web.api;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import kz.localbusiness.domain.booking.Obstacle;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.shared.TimeSlot;
import kz.localbusiness.web.text.Translations;
import org.springframework.stereotype.Component;

/// Tells obstacles to a caller in words and in numbers.
@Component
final class ObstacleTexts {

    private final Translations texts;

    ObstacleTexts(Translations texts) {
        this.texts = texts;
    }

    List<RestObstacle> told(List<Obstacle> obstacles, ZoneId zone, Language language) {
        return obstacles.stream().map(obstacle -> told(obstacle, zone, language)).toList();
    }

    private RestObstacle told(Obstacle obstacle, ZoneId zone, Language language) {
        return switch (obstacle) {
            case Obstacle.InThePast() -> plain("in-the-past", language);
            case Obstacle.TooSoon(var notice) ->
                    numbered("too-soon", "minimumNoticeMinutes", notice.toMinutes(), language);
            case Obstacle.BeyondHorizon(var lastDay) ->
                    numbered("beyond-horizon", "lastDay", lastDay.toString(), language);
            case Obstacle.OutsideHours(var open) ->
                    with("outside-hours", Map.of("open", spans(open, zone)), language);
            case Obstacle.OffGrid(var step) ->
                    numbered("off-grid", "stepMinutes", step.toMinutes(), language);
            case Obstacle.Taken(var by) -> with("taken", span(by, zone), language);
            case Obstacle.DayFull() -> plain("day-full", language);
        };
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

    private static Map<String, Object> span(TimeSlot slot, ZoneId zone) {
        return Map.of("start", at(slot.start(), zone), "end", at(slot.end(), zone));
    }

    private static OffsetDateTime at(Instant instant, ZoneId zone) {
        return instant.atZone(zone).toOffsetDateTime();
    }
}
