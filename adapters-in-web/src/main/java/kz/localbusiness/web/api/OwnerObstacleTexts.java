package kz.localbusiness.web.api;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import kz.localbusiness.domain.booking.Obstacle;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.web.text.OwnerTone;
import kz.localbusiness.web.text.Translations;
import org.springframework.stereotype.Component;

/// Tells obstacles to the owner, who may know everything: who, why, since when.
@Component
final class OwnerObstacleTexts {

    private final Translations texts;

    OwnerObstacleTexts(Translations texts) {
        this.texts = texts;
    }

    /// @param who is kept from it
    List<RestObstacle> told(List<Obstacle> obstacles, String who, ZoneId zone, Language language) {
        var tone = new OwnerTone(texts, who, zone, language);
        return obstacles.stream()
                .map(tone::told)
                .map(one -> new RestObstacle(one.code(), one.message(), Map.of()))
                .toList();
    }
}
