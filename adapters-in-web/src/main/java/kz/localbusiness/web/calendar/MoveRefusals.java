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
import kz.localbusiness.domain.booking.ResizeDecision;
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

    /// Empty when it has the length that was asked for.
    List<String> told(ResizeDecision decision, String who, ZoneId zone, Language language) {
        return switch (decision) {
            case ResizeDecision.Resized _ -> List.of();
            case ResizeDecision.NotOffered(var why) ->
                    sentences(why, new OwnerTone(texts, who, zone, language));
            case ResizeDecision.SlotTaken() -> List.of(texts.text(language, "calendar.taken"));
            case ResizeDecision.Unfit(var shortest, var longest) ->
                    List.of(
                            texts.text(
                                    language,
                                    "agenda.length-unfit",
                                    shortest.toMinutes(),
                                    longest.toMinutes()));
            case ResizeDecision.NotNow _ -> List.of(texts.text(language, "agenda.not-now"));
            case ResizeDecision.NoSuchAppointment() ->
                    List.of(texts.text(language, "calendar.gone"));
        };
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

    static boolean canBeWaived(ResizeDecision decision) {
        return decision instanceof ResizeDecision.NotOffered;
    }

    /// Whether nothing but the business's own rules is in the way, which it may waive.
    static boolean canBeWaived(MoveDecision decision) {
        return decision instanceof NotOffered(var why) && Obstacle.canBeWaived(why);
    }
}
