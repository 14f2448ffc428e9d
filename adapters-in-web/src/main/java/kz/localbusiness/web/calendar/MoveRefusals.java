package kz.localbusiness.web.calendar;

import java.time.ZoneId;
import java.util.List;
import kz.localbusiness.domain.booking.MoveDecision;
import kz.localbusiness.domain.booking.MoveDecision.Moved;
import kz.localbusiness.domain.booking.MoveDecision.NoSuchAppointment;
import kz.localbusiness.domain.booking.MoveDecision.NotOffered;
import kz.localbusiness.domain.booking.MoveDecision.SlotTaken;
import kz.localbusiness.domain.booking.MoveDecision.TooLate;
import kz.localbusiness.domain.booking.MoveDecision.TooOften;
import kz.localbusiness.domain.booking.MoveDecision.WasCancelled;
import kz.localbusiness.domain.booking.Obstacle;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.web.text.OwnerTone;
import kz.localbusiness.web.text.Translations;
import org.springframework.stereotype.Component;

/// Why a visit stays where it is, in words.
@Component
final class MoveRefusals {

    private final Translations texts;

    MoveRefusals(Translations texts) {
        this.texts = texts;
    }

    /// Empty when it has moved.
    ///
    /// @param who would render it
    List<String> told(MoveDecision decision, String who, ZoneId zone, Language language) {
        return switch (decision) {
            case Moved _ -> List.of();
            case NotOffered(var why) -> sentences(why, new OwnerTone(texts, who, zone, language));
            case SlotTaken() -> List.of(texts.text(language, "calendar.taken"));
            case WasCancelled _ -> List.of(texts.text(language, "agenda.was-cancelled"));
            case TooOften _, TooLate _ -> List.of(texts.text(language, "calendar.too-late"));
            case NoSuchAppointment() -> List.of(texts.text(language, "calendar.gone"));
        };
    }

    private static List<String> sentences(List<Obstacle> obstacles, OwnerTone tone) {
        return obstacles.stream().map(one -> tone.told(one).message()).toList();
    }

    /// Whether nothing but the business's own rules is in the way, which it may waive.
    static boolean canBeWaived(MoveDecision decision) {
        return decision instanceof NotOffered(var why)
                && why.stream().allMatch(Obstacle.OfTheRules.class::isInstance);
    }
}
